package dev.accord.sandbox.jira.issue;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an issue stands.
 *
 * @param resolved when it last got a resolution; absent while it has none
 */
public record IssueState(
    String statusId, Optional<String> resolutionId, Optional<Instant> resolved) {
  public static IssueState open(String statusId) {
    return new IssueState(statusId, Optional.empty(), Optional.empty());
  }

  public IssueState withStatus(String id) {
    return new IssueState(id, resolutionId, resolved);
  }

  /** Sets the resolution; its instant stays when the resolution does. */
  public IssueState resolvedAs(String id, Instant at) {
    Optional<Instant> since = resolutionId.equals(Optional.of(id)) ? resolved : Optional.empty();
    return new IssueState(statusId, Optional.of(id), since.or(() -> Optional.of(at)));
  }

  public IssueState unresolved() {
    return open(statusId);
  }
}
