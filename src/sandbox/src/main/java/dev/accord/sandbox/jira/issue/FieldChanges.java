package dev.accord.sandbox.jira.issue;

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

  public static FieldChanges of(String field, UnaryOperator<IssueFields> change) {
    return new FieldChanges(Set.of(field), change);
  }
}
