package com.atlassian.jira.issue;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An issue whose fields can be set; nothing is stored before {@link IssueManager#updateIssue}. */
@NullMarked
public interface MutableIssue extends Issue {
  void setAssignee(@Nullable ApplicationUser assignee); // P11

  void setPriority(@Nullable Priority priority); // P11
}
