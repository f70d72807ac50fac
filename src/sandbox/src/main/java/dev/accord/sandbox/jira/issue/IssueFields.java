package dev.accord.sandbox.jira.issue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people write into an issue, as opposed to what its workflow says.
 *
 * @param assignee a user key
 * @param reporter a user key
 * @param components ids of components of the issue's project
 * @param custom values by the custom field's id
 */
public record IssueFields(
    String typeId,
    Optional<String> priorityId,
    String summary,
    Optional<String> description,
    Optional<String> assignee,
    Optional<String> reporter,
    Optional<LocalDate> due,
    SortedSet<Long> components,
    SortedSet<String> labels,
    Map<Long, FieldValue> custom) {
  public IssueFields {
    components = new TreeSet<>(components);
    labels = new TreeSet<>(labels);
    custom = new TreeMap<>(custom);
  }

  /** Fields with nothing but a type and a summary. */
  public static IssueFields of(String typeId, String summary) {
    return new IssueFields(
        typeId,
        Optional.empty(),
        summary,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeSet<>(),
        new TreeSet<>(),
        Map.of());
  }

  /** A copy to change. */
  public FieldsEdit edit() {
    return new FieldsEdit(this);
  }

  public IssueFields withAssignee(Optional<String> userKey) {
    return edit().assignee(userKey).done();
  }

  public IssueFields withComponents(Set<Long> ids) {
    return edit().components(ids).done();
  }
}
