package dev.accord.sandbox.jira.issue;

import static dev.accord.sandbox.jira.store.Columns.instant;
import static dev.accord.sandbox.jira.store.Columns.text;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Select;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads and writes change groups with their items. */
final class HistoryRows {
  private HistoryRows() {}

  /** Inserts groups, and returns them with the ids that they got. */
  static List<ChangeGroup> insert(Handle handle, List<ChangeGroup> groups) {
    List<Long> ids =
        Batch.insertReturningIds(
            handle,
            "INSERT INTO change_group (issue_id, author, created) VALUES (?, ?, ?)",
            groups.stream().map(HistoryRows::row).toList());
    List<ChangeGroup> stored = new ArrayList<>();
    List<List<Object>> items = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      ChangeGroup group = groups.get(i).stored(ids.get(i), groups.get(i).issueId());
      stored.add(group);
      for (int position = 0; position < group.items().size(); position++) {
        items.add(row(group.id(), position, group.items().get(position)));
      }
    }
    Batch.run(
        handle,
        "INSERT INTO change_item (group_id, position, field_type, field, old_value, old_string,"
            + " new_value, new_string) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        items);
    return stored;
  }

  private static List<Object> row(ChangeGroup group) {
    return List.of(group.issueId(), group.author(), group.created().toEpochMilli());
  }

  private static List<Object> row(long groupId, int position, ChangeItem item) {
    return List.of(
        groupId,
        position,
        item.fieldType(),
        item.field(),
        item.from(),
        item.fromText(),
        item.to(),
        item.toText());
  }

  /** The history of these issues, oldest first; an issue without one is absent. */
  static Map<Long, List<ChangeGroup>> of(Handle handle, Collection<Long> issueIds) {
    Map<Long, Draft> drafts = new LinkedHashMap<>();
    Select.each(
        handle,
        "SELECT g.id, g.issue_id, g.author, g.created, i.* FROM change_group g"
            + " JOIN change_item i ON i.group_id = g.id WHERE g.issue_id = ANY(?)"
            + " ORDER BY g.issue_id, g.created, g.id, i.position",
        issueIds,
        row -> drafts.computeIfAbsent(row.getLong("id"), id -> new Draft()).add(row));
    Map<Long, List<ChangeGroup>> found = new LinkedHashMap<>();
    drafts.forEach(
        (id, draft) ->
            found.computeIfAbsent(draft.issueId, issue -> new ArrayList<>()).add(draft.group(id)));
    return found;
  }

  /** A group whose items are still being read. */
  private static final class Draft {
    private long issueId;
    private String author = "";
    private Instant created = Instant.EPOCH;
    private final List<ChangeItem> items = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
      issueId = row.getLong("issue_id");
      author = row.getString("author");
      created = instant(row, "created");
      items.add(item(row));
    }

    ChangeGroup group(long id) {
      return new ChangeGroup(id, issueId, author, created, items);
    }
  }

  private static ChangeItem item(ResultSet row) throws SQLException {
    return new ChangeItem(
        row.getString("field_type").equals("custom"),
        row.getString("field"),
        text(row, "old_value"),
        text(row, "old_string"),
        text(row, "new_value"),
        text(row, "new_string"));
  }
}
