package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.store.Batch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes issues with their labels, components and custom field values. */
final class IssueWriter {
  private static final String INSERT =
      "INSERT INTO issue (project_id, number, type_id, status_id, priority_id, resolution_id,"
          + " summary, description, assignee, reporter, creator, due, created, updated, resolved)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE issue SET project_id = ?, number = ?, type_id = ?, status_id = ?, priority_id = ?,"
          + " resolution_id = ?, summary = ?, description = ?, assignee = ?, reporter = ?,"
          + " creator = ?, due = ?, created = ?, updated = ?, resolved = ? WHERE id = ?";

  private IssueWriter() {}

  /** Inserts issues, and returns them with the ids that they got. */
  static List<Issue> insert(Handle handle, List<Issue> issues) {
    List<Long> ids =
        Batch.insertReturningIds(handle, INSERT, issues.stream().map(IssueWriter::row).toList());
    List<Issue> stored = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      stored.add(issues.get(i).withId(ids.get(i)));
    }
    insertLabels(handle, stored);
    insertComponents(handle, stored);
    insertCustom(handle, stored);
    return stored;
  }

  /** Brings the stored issue from {@code before} to {@code after}. */
  static void update(Handle handle, Issue before, Issue after) {
    List<Object> row = new ArrayList<>(row(after));
    row.add(after.id());
    Batch.run(handle, UPDATE, List.of(row));
    if (!before.fields().labels().equals(after.fields().labels())) {
      handle.execute("DELETE FROM issue_label WHERE issue_id = ?", after.id());
      insertLabels(handle, List.of(after));
    }
    if (!before.fields().components().equals(after.fields().components())) {
      handle.execute("DELETE FROM issue_component WHERE issue_id = ?", after.id());
      insertComponents(handle, List.of(after));
    }
    if (!before.fields().custom().equals(after.fields().custom())) {
      handle.execute("DELETE FROM custom_field_value WHERE issue_id = ?", after.id());
      insertCustom(handle, List.of(after));
    }
  }

  private static List<Object> row(Issue issue) {
    IssueFields fields = issue.fields();
    IssueState state = issue.state();
    return List.of(
        issue.projectId(),
        issue.key().number(),
        fields.typeId(),
        state.statusId(),
        fields.priorityId(),
        state.resolutionId(),
        fields.summary(),
        fields.description(),
        fields.assignee(),
        fields.reporter(),
        issue.creator(),
        fields.due().map(LocalDate::toString),
        issue.created().toEpochMilli(),
        issue.updated().toEpochMilli(),
        state.resolved().map(Instant::toEpochMilli));
  }

  private static void insertLabels(Handle handle, List<Issue> issues) {
    List<List<Object>> rows = new ArrayList<>();
    issues.forEach(
        issue -> issue.fields().labels().forEach(label -> rows.add(List.of(issue.id(), label))));
    Batch.run(handle, "INSERT INTO issue_label (issue_id, label) VALUES (?, ?)", rows);
  }

  private static void insertComponents(Handle handle, List<Issue> issues) {
    List<List<Object>> rows = new ArrayList<>();
    issues.forEach(
        issue -> issue.fields().components().forEach(id -> rows.add(List.of(issue.id(), id))));
    Batch.run(handle, "INSERT INTO issue_component (issue_id, component_id) VALUES (?, ?)", rows);
  }

  private static void insertCustom(Handle handle, List<Issue> issues) {
    List<List<Object>> rows = new ArrayList<>();
    for (Issue issue : issues) {
      issue
          .fields()
          .custom()
          .forEach(
              (field, value) ->
                  rows.add(List.of(issue.id(), field, value.stored(), value.storedNumber())));
    }
    Batch.run(
        handle,
        "INSERT INTO custom_field_value (issue_id, field_id, text_value, number_value)"
            + " VALUES (?, ?, ?, ?)",
        rows);
  }

  /** Remembers that an issue once had this key, so that the key still leads to it. */
  static void rememberKey(Handle handle, IssueKey old, long issueId) {
    handle.execute("DELETE FROM moved_issue_key WHERE old_key = ?", old.toString());
    Batch.run(
        handle,
        "INSERT INTO moved_issue_key (old_key, issue_id) VALUES (?, ?)",
        List.of(List.of(old.toString(), issueId)));
  }

  /** Deletes an issue with everything that belongs to it. */
  static void delete(Handle handle, long issueId) {
    handle.execute(
        "DELETE FROM entity_property WHERE entity_name = 'IssueProperty' AND entity_id = ?",
        issueId);
    handle.execute("DELETE FROM issue WHERE id = ?", issueId);
  }

  static void touch(Handle handle, long issueId, Instant at) {
    int found =
        handle.execute("UPDATE issue SET updated = ? WHERE id = ?", at.toEpochMilli(), issueId);
    if (found == 0) {
      throw IssueUpdates.gone();
    }
  }
}
