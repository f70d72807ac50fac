package dev.accord.sandbox.jira.issue;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a form or a REST client wants changed.
 *
 * @param touched Jira's names of the fields: {@code assignee}, {@code customfield_10000}
 * @param change applied to the issue as it is when its turn comes
 */
public record FieldChanges(Set<String> touched, UnaryOperator<IssueFields> change) {
  public static final FieldChanges NONE = new FieldChanges(Set.of(), fields -> fields);

  public FieldChanges {
    touched = Set.copyOf(touched);
  }

  /** These changes, and then one more. */
  public FieldChanges and(String field, UnaryOperator<IssueFields> then) {
    Set<String> all = new HashSet<>(touched);
    all.add(field);
    return new FieldChanges(all, fields -> then.apply(change.apply(fields)));
  }

  public static FieldChanges of(String field, UnaryOperator<IssueFields> change) {
    return new FieldChanges(Set.of(field), change);
  }
}
