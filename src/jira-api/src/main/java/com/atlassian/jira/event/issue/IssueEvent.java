package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.NullMarked;

/** Something happened to an issue, on this node. */
@NullMarked
public class IssueEvent {
  private final Issue issue;

  /** For the sandbox and for tests; Jira's constructors take more. */
  public IssueEvent(Issue issue) {
    this.issue = issue;
  }

  public Issue getIssue() { // P11
    return issue;
  }
}
