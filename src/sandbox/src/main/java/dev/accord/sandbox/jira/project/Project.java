package dev.accord.sandbox.jira.project;

import java.util.List;

/**
 * A project.
 *
 * @param category empty for none
 * @param leadKey key of the user who leads it
 * @param issueTypes ids of the issue types it offers, the default first
 */
public record Project(
    long id,
    String key,
    String name,
    String description,
    String category,
    String leadKey,
    long workflowId,
    Access access,
    List<String> issueTypes) {
  public Project {
    issueTypes = List.copyOf(issueTypes);
    if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
      throw new IllegalArgumentException(
          "project key '%s' must be 2 to 10 upper case letters and digits, a letter first"
              .formatted(key));
    }
    if (issueTypes.isEmpty()) {
      throw new IllegalArgumentException("project %s needs at least one issue type".formatted(key));
    }
  }
}
