package dev.accord.sandbox.jira.issue;

import java.time.Instant;

/**
 * An issue as it stands.
 *
 * @param id never changes; 0 until it is stored
 * @param key changes when the issue moves to another project
 * @param creator a user key
 */
public record Issue(
    long id,
    long projectId,
    IssueKey key,
    IssueFields fields,
    IssueState state,
    String creator,
    Instant created,
    Instant updated) {
  public Issue withFields(IssueFields changed) {
    return new Issue(id, projectId, key, changed, state, creator, created, updated);
  }

  public Issue withState(IssueState changed) {
    return new Issue(id, projectId, key, fields, changed, creator, created, updated);
  }

  public Issue updatedAt(Instant at) {
    return new Issue(id, projectId, key, fields, state, creator, created, at);
  }

  public Issue movedTo(long project, IssueKey newKey) {
    return new Issue(id, project, newKey, fields, state, creator, created, updated);
  }

  Issue withId(long given) {
    return new Issue(given, projectId, key, fields, state, creator, created, updated);
  }
}
