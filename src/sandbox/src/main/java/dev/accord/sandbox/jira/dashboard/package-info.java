/**
 * Dashboards and the items on them. Start at {@link dev.accord.sandbox.jira.dashboard.Dashboards}.
 */
@NullMarked
package dev.accord.sandbox.jira.dashboard;

import org.jspecify.annotations.NullMarked;
