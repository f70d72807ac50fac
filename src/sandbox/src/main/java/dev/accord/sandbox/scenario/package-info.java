/**
 * What an empty Jira is filled with: a demo company, or somebody's own history. Start at {@link
 * dev.accord.sandbox.scenario.eventlog.EventLogMapping} for imports of event logs.
 */
@NullMarked
package dev.accord.sandbox.scenario;

import org.jspecify.annotations.NullMarked;
