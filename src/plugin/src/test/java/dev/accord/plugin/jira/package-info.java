/**
 * A Jira for tests: just what the plugin asks of it. Read {@link dev.accord.plugin.jira.TestJira}.
 */
@NullMarked
package dev.accord.plugin.jira;

import org.jspecify.annotations.NullMarked;
