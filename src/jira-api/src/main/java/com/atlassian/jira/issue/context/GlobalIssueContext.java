package com.atlassian.jira.issue.context;

import org.jspecify.annotations.NullMarked;

/** Everywhere. */
@NullMarked
public class GlobalIssueContext implements JiraContextNode {
  private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

  private GlobalIssueContext() {}

  public static JiraContextNode getInstance() { // PX, S6
    return INSTANCE;
  }
}
