package com.atlassian.jira.issue;

import org.jspecify.annotations.NullMarked;

/** What a new issue or a transition's screen is filled in with. */
@NullMarked
public interface IssueInputParameters {
  IssueInputParameters setProjectId(Long projectId); // P8

  IssueInputParameters setIssueTypeId(String issueTypeId); // P8

  IssueInputParameters setSummary(String summary); // P8

  IssueInputParameters setDescription(String description); // P8

  IssueInputParameters setPriorityId(String priorityId); // P8

  /** The user's name, as in Atlassian's guide to issue operations; not the key. */
  IssueInputParameters setReporterId(String reporterId); // P8

  IssueInputParameters setResolutionId(String resolutionId); // P8

  IssueInputParameters setComment(String commentValue); // P8
}
