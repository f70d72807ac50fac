@NullMarked
package dev.accord.sandbox.jira;

import org.jspecify.annotations.NullMarked;
