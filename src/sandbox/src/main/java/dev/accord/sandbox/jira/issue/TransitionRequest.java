package dev.accord.sandbox.jira.issue;

import java.util.Optional;

/**
 * A step that somebody wants an issue to take.
 *
 * @param fields what the transition's screen offers and the user filled in
 * @param resolutionId instead of the resolution that the transition sets by itself
 */
public record TransitionRequest(
    int transitionId,
    FieldChanges fields,
    Optional<String> resolutionId,
    Optional<NewComment> comment) {
  public static TransitionRequest of(int transitionId) {
    return new TransitionRequest(
        transitionId, FieldChanges.NONE, Optional.empty(), Optional.empty());
  }
}
