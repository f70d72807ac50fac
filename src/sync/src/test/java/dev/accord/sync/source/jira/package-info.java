@NullMarked
package dev.accord.sync.source.jira;

import org.jspecify.annotations.NullMarked;
