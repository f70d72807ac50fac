/** Workflows with named transitions. Start at {@link dev.accord.sandbox.jira.workflow.Workflow}. */
@NullMarked
package dev.accord.sandbox.jira.workflow;

import org.jspecify.annotations.NullMarked;
