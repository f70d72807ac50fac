package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Something happened to an issue, on this node. */
@NullMarked
public class IssueEvent {
  private final Issue issue;
  private final @Nullable ApplicationUser user;
  private final Long eventTypeId;

  /** For the sandbox and for tests; Jira's constructors take more. */
  public IssueEvent(Issue issue, @Nullable ApplicationUser user, Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() { // P11
    return issue;
  }

  public @Nullable ApplicationUser getUser() { // P11
    return user;
  }

  public Long getEventTypeId() { // P11
    return eventTypeId;
  }
}
