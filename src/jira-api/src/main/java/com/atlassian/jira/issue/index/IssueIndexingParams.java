package com.atlassian.jira.issue.index;

import org.jspecify.annotations.NullMarked;

/** What of an issue to index. */
@NullMarked
public final class IssueIndexingParams {
  /** The issue itself, without comments and history. */
  public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams(); // P11

  private IssueIndexingParams() {}
}
