package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.NullMarked;

/** Writes the search index. */
@NullMarked
public interface IssueIndexingService {
  /**
   * Indexes one issue; answers the milliseconds it took. The return type is UNCONFIRMED: callers
   * ignore it, and no other member indexes one issue.
   */
  long reIndex(Issue issue, IssueIndexingParams params) throws IndexException; // P11
}
