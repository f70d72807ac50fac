package dev.accord.sandbox.jira.issue;

import java.time.Instant;
import java.util.List;

/**
 * What one edit or transition changed, at one instant.
 *
 * @param id 0 until it is stored
 * @param author a user key
 */
public record ChangeGroup(
    long id, long issueId, String author, Instant created, List<ChangeItem> items) {
  public ChangeGroup {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "a change of issue %d at %s has no items; write none".formatted(issueId, created));
    }
  }

  ChangeGroup stored(long givenId, long givenIssue) {
    return new ChangeGroup(givenId, givenIssue, author, created, items);
  }
}
