/**
 * Imports of event logs: CSV files with one row an update of an issue. Start at {@link
 * dev.accord.sandbox.scenario.eventlog.EventLogMapping}, which says how columns become issues.
 */
@NullMarked
package dev.accord.sandbox.scenario.eventlog;

import org.jspecify.annotations.NullMarked;
