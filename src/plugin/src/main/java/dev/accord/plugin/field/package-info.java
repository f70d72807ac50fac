/**
 * The SLA column of Jira's issue navigator: a custom field whose value is worked out. Read {@link
 * dev.accord.plugin.field.SlaFieldType} first.
 */
@NullMarked
package dev.accord.plugin.field;

import org.jspecify.annotations.NullMarked;
