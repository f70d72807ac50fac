/**
 * Finding issues by their clocks in Jira's own search: functions for queries, and the nearest due
 * instant as a property to sort by. Start at {@link dev.accord.plugin.search.ClockFunction}.
 */
@NullMarked
package dev.accord.plugin.search;

import org.jspecify.annotations.NullMarked;
