/**
 * Jira's query language: text to syntax tree to SQL. Start at {@link
 * dev.accord.sandbox.jira.jql.JqlSearch}.
 */
@NullMarked
package dev.accord.sandbox.jira.jql;

import org.jspecify.annotations.NullMarked;
