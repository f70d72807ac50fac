package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.jspecify.annotations.NullMarked;

/** A workflow status. */
@NullMarked
public interface Status extends IssueConstant {
  StatusCategory getStatusCategory(); // P11
}
