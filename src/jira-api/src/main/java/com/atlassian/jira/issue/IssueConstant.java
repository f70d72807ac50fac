package com.atlassian.jira.issue;

import org.jspecify.annotations.NullMarked;

/** What statuses, priorities, types and resolutions share. */
@NullMarked
public interface IssueConstant {
  String getId(); // P11

  String getName(); // P11
}
