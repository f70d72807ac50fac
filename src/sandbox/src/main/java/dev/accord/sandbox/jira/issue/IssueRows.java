package dev.accord.sandbox.jira.issue;

import static dev.accord.sandbox.jira.store.Columns.instant;
import static dev.accord.sandbox.jira.store.Columns.maybeInstant;
import static dev.accord.sandbox.jira.store.Columns.text;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.project.Projects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Reads issues, each table once however many issues are asked for. */
final class IssueRows {
  private final Projects projects;
  private final CustomFields customFields;

  IssueRows(Projects projects, CustomFields customFields) {
    this.projects = projects;
    this.customFields = customFields;
  }

  Optional<Issue> one(Handle handle, long id) {
    return many(handle, List.of(id)).stream().findFirst();
  }

  /** Locks an issue's row until the transaction ends, then reads it. */
  Optional<Issue> locked(Handle handle, long id) {
    boolean present =
        handle
            .select("SELECT id FROM issue WHERE id = ? FOR UPDATE", id)
            .mapTo(Long.class)
            .findOne()
            .isPresent();
    return present ? one(handle, id) : Optional.empty();
  }

  /** The issues of these ids in this order; ids of no issue are left out. */
  List<Issue> many(Handle handle, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Long[] wanted = ids.toArray(Long[]::new);
    Map<Long, Issue> found = new LinkedHashMap<>();
    handle
        .select("SELECT * FROM issue WHERE id = ANY(?)", (Object) wanted)
        .map((row, context) -> read(row))
        .forEach(issue -> found.put(issue.id(), issue));
    Map<Long, FieldsEdit> edits = new LinkedHashMap<>();
    readLabels(handle, wanted, id -> edit(found, edits, id));
    readComponents(handle, wanted, id -> edit(found, edits, id));
    readCustom(handle, wanted, id -> edit(found, edits, id));
    edits.forEach(
        (id, edit) -> found.computeIfPresent(id, (key, one) -> one.withFields(edit.done())));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private interface Edits {
    FieldsEdit of(long issueId);
  }

  private static FieldsEdit edit(Map<Long, Issue> found, Map<Long, FieldsEdit> edits, long id) {
    return edits.computeIfAbsent(
        id,
        key -> {
          Issue issue = found.get(key);
          return (issue == null ? IssueFields.of("", "") : issue.fields()).edit();
        });
  }

  private static void readLabels(Handle handle, Long[] ids, Edits edits) {
    record Row(long issueId, String label) {}
    handle
        .select("SELECT issue_id, label FROM issue_label WHERE issue_id = ANY(?)", (Object) ids)
        .map((row, context) -> new Row(row.getLong(1), row.getString(2)))
        .forEach(row -> edits.of(row.issueId()).labels().add(row.label()));
  }

  private static void readComponents(Handle handle, Long[] ids, Edits edits) {
    record Row(long issueId, long componentId) {}
    handle
        .select(
            "SELECT issue_id, component_id FROM issue_component WHERE issue_id = ANY(?)",
            (Object) ids)
        .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
        .forEach(row -> edits.of(row.issueId()).components().add(row.componentId()));
  }

  private void readCustom(Handle handle, Long[] ids, Edits edits) {
    record Row(long issueId, long fieldId, String stored) {}
    handle
        .select(
            "SELECT issue_id, field_id, text_value FROM custom_field_value"
                + " WHERE issue_id = ANY(?)",
            (Object) ids)
        .map((row, context) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
        .forEach(
            row -> {
              CustomField field = customFields.byId(row.fieldId()).orElseThrow();
              FieldValue value = FieldValue.of(field.kind(), row.stored());
              edits.of(row.issueId()).custom(row.fieldId(), Optional.of(value));
            });
  }

  private Issue read(ResultSet row) throws SQLException {
    long projectId = row.getLong("project_id");
    String projectKey = projects.byId(projectId).orElseThrow().key();
    return new Issue(
        row.getLong("id"),
        projectId,
        new IssueKey(projectKey, row.getLong("number")),
        fields(row),
        new IssueState(
            row.getString("status_id"), text(row, "resolution_id"), maybeInstant(row, "resolved")),
        row.getString("creator"),
        instant(row, "created"),
        instant(row, "updated"));
  }

  private static IssueFields fields(ResultSet row) throws SQLException {
    return new IssueFields(
        row.getString("type_id"),
        text(row, "priority_id"),
        row.getString("summary"),
        text(row, "description"),
        text(row, "assignee"),
        text(row, "reporter"),
        text(row, "due").map(LocalDate::parse),
        new TreeSet<>(),
        new TreeSet<>(),
        Map.of());
  }
}
