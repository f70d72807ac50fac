/** Accord in Jira, which keeps the definitions and judges the tickets. */
@NullMarked
package dev.accord.sync.accord;

import org.jspecify.annotations.NullMarked;
