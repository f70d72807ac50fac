package dev.accord.sandbox.jira.issue;

import java.util.Optional;

/**
 * One field's change, exactly as Jira's history has it.
 *
 * @param custom whether a custom field changed: field type {@code custom} instead of {@code jira}
 * @param field Jira's name for history: {@code status}, {@code assignee}, {@code Component}
 * @param from the old id, key or nothing
 * @param fromText the old text that people read
 */
public record ChangeItem(
    boolean custom,
    String field,
    Optional<String> from,
    Optional<String> fromText,
    Optional<String> to,
    Optional<String> toText) {

  static ChangeItem jira(
      String field,
      Optional<String> from,
      Optional<String> fromText,
      Optional<String> to,
      Optional<String> toText) {
    return new ChangeItem(false, field, from, fromText, to, toText);
  }

  public String fieldType() {
    return custom ? "custom" : "jira";
  }
}
