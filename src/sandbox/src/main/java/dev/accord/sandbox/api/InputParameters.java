package dev.accord.sandbox.api;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a plugin fills in, by the names that Jira's forms have for it. */
final class InputParameters implements IssueInputParameters {
  private final Map<String, String> values = new HashMap<>();

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private InputParameters set(String name, String value) {
    values.put(name, value);
    return this;
  }

  @Override
  public IssueInputParameters setProjectId(Long projectId) {
    return set("pid", projectId.toString());
  }

  @Override
  public IssueInputParameters setIssueTypeId(String issueTypeId) {
    return set("issuetype", issueTypeId);
  }

  @Override
  public IssueInputParameters setSummary(String summary) {
    return set("summary", summary);
  }

  @Override
  public IssueInputParameters setDescription(String description) {
    return set("description", description);
  }

  @Override
  public IssueInputParameters setPriorityId(String priorityId) {
    return set("priority", priorityId);
  }

  @Override
  public IssueInputParameters setReporterId(String reporterId) {
    return set("reporter", reporterId);
  }

  @Override
  public IssueInputParameters setResolutionId(String resolutionId) {
    return set("resolution", resolutionId);
  }

  @Override
  public IssueInputParameters setComment(String commentValue) {
    return set("comment", commentValue);
  }
}
