/**
 * Issues, their comments and their change history. Start at {@link
 * dev.accord.sandbox.jira.issue.IssueActions}.
 */
@NullMarked
package dev.accord.sandbox.jira.issue;

import org.jspecify.annotations.NullMarked;
