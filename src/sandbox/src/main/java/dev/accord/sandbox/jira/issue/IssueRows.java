package dev.accord.sandbox.jira.issue;

import static dev.accord.sandbox.jira.store.Columns.instant;
import static dev.accord.sandbox.jira.store.Columns.maybeInstant;
import static dev.accord.sandbox.jira.store.Columns.text;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Select;
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
  /** What an issue may have many of, in one statement: three cost three times as much. */
  private static final String MANY_VALUED =
      "SELECT 'label' AS kind, issue_id, label AS text_value, CAST(0 AS BIGINT) AS value_id"
          + " FROM issue_label WHERE issue_id = ANY(?)"
          + " UNION ALL SELECT 'component', issue_id, '', component_id"
          + " FROM issue_component WHERE issue_id = ANY(?)"
          + " UNION ALL SELECT 'custom', issue_id, text_value, field_id"
          + " FROM custom_field_value WHERE issue_id = ANY(?)";

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
    Map<Long, Issue> found = new LinkedHashMap<>();
    Select.each(
        handle,
        "SELECT * FROM issue WHERE id = ANY(?)",
        ids,
        row -> found.put(row.getLong("id"), read(row)));
    Map<Long, FieldsEdit> edits = new LinkedHashMap<>();
    Select.each(
        handle, MANY_VALUED, ids, row -> add(row, edit(found, edits, row.getLong("issue_id"))));
    edits.forEach(
        (id, edit) -> found.computeIfPresent(id, (key, one) -> one.withFields(edit.done())));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static FieldsEdit edit(Map<Long, Issue> found, Map<Long, FieldsEdit> edits, long id) {
    return edits.computeIfAbsent(
        id,
        key -> {
          Issue issue = found.get(key);
          return (issue == null ? IssueFields.of("", "") : issue.fields()).edit();
        });
  }

  private void add(ResultSet row, FieldsEdit edit) throws SQLException {
    String text = row.getString("text_value");
    long id = row.getLong("value_id");
    switch (row.getString("kind")) {
      case "label" -> edit.labels().add(text);
      case "component" -> edit.components().add(id);
      default -> {
        CustomField field = customFields.byId(id).orElseThrow();
        edit.custom(id, Optional.of(FieldValue.of(field.kind(), text)));
      }
    }
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
