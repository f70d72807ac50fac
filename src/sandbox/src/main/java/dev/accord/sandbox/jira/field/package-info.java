/**
 * Custom fields whose values are worked out by plugins and never stored. Start at {@link
 * dev.accord.sandbox.jira.field.CalculatedFields}.
 */
@NullMarked
package dev.accord.sandbox.jira.field;

import org.jspecify.annotations.NullMarked;
