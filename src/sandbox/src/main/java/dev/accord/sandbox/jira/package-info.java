/**
 * The Jira domain over its tables: users, projects, issues, search. Start at {@link
 * dev.accord.sandbox.jira.Jira}.
 */
@NullMarked
package dev.accord.sandbox.jira;

import org.jspecify.annotations.NullMarked;
