package dev.accord.sandbox.jira.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes some of an issue's fields: {@code fields.edit().summary("New").done()}. */
public final class FieldsEdit {
  private String typeId;
  private Optional<String> priorityId;
  private String summary;
  private Optional<String> description;
  private Optional<String> assignee;
  private Optional<String> reporter;
  private Optional<LocalDate> due;
  private final SortedSet<Long> components;
  private final SortedSet<String> labels;
  private final Map<Long, FieldValue> custom;

  FieldsEdit(IssueFields from) {
    typeId = from.typeId();
    priorityId = from.priorityId();
    summary = from.summary();
    description = from.description();
    assignee = from.assignee();
    reporter = from.reporter();
    due = from.due();
    components = new TreeSet<>(from.components());
    labels = new TreeSet<>(from.labels());
    custom = new TreeMap<>(from.custom());
  }

  public FieldsEdit type(String id) {
    typeId = id;
    return this;
  }

  public FieldsEdit priority(Optional<String> id) {
    priorityId = id;
    return this;
  }

  public FieldsEdit summary(String text) {
    summary = text.strip();
    return this;
  }

  /** Sets the description; blank text counts as none. */
  public FieldsEdit description(String text) {
    description = text.isBlank() ? Optional.empty() : Optional.of(text);
    return this;
  }

  public FieldsEdit assignee(Optional<String> userKey) {
    assignee = userKey;
    return this;
  }

  public FieldsEdit reporter(Optional<String> userKey) {
    reporter = userKey;
    return this;
  }

  public FieldsEdit due(Optional<LocalDate> date) {
    due = date;
    return this;
  }

  public FieldsEdit components(Collection<Long> ids) {
    components.clear();
    components.addAll(ids);
    return this;
  }

  public FieldsEdit labels(Collection<String> all) {
    labels.clear();
    labels.addAll(all);
    return this;
  }

  /** Sets a custom field, or clears it when {@code value} is empty. */
  public FieldsEdit custom(long fieldId, Optional<FieldValue> value) {
    value.ifPresentOrElse(some -> custom.put(fieldId, some), () -> custom.remove(fieldId));
    return this;
  }

  /** The components so far; add and remove as you like. */
  public Set<Long> components() {
    return components;
  }

  /** The labels so far; add and remove as you like. */
  public Set<String> labels() {
    return labels;
  }

  public IssueFields done() {
    return new IssueFields(
        typeId,
        priorityId,
        summary,
        description,
        assignee,
        reporter,
        due,
        components,
        labels,
        custom);
  }
}
