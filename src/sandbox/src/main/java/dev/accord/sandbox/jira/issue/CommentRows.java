package dev.accord.sandbox.jira.issue;

import static dev.accord.sandbox.jira.store.Columns.instant;
import static dev.accord.sandbox.jira.store.Columns.number;
import static dev.accord.sandbox.jira.store.Columns.text;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Select;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Reads and writes comments. */
final class CommentRows {
  private CommentRows() {}

  /** Inserts comments, and returns them with the ids that they got. */
  static List<Comment> insert(Handle handle, List<Comment> comments) {
    List<Long> ids =
        Batch.insertReturningIds(
            handle,
            "INSERT INTO issue_comment (issue_id, author, body, role_level, group_level, created,"
                + " update_author, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            comments.stream().map(CommentRows::row).toList());
    List<Comment> stored = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      stored.add(comments.get(i).stored(ids.get(i), comments.get(i).issueId()));
    }
    return stored;
  }

  static void update(Handle handle, Comment comment) {
    List<Object> row = new ArrayList<>(row(comment));
    row.add(comment.id());
    Batch.run(
        handle,
        "UPDATE issue_comment SET issue_id = ?, author = ?, body = ?, role_level = ?,"
            + " group_level = ?, created = ?, update_author = ?, updated = ? WHERE id = ?",
        List.of(row));
  }

  static void delete(Handle handle, long id) {
    handle.execute("DELETE FROM issue_comment WHERE id = ?", id);
  }

  /** All comments of an issue, oldest first, whoever may read them. */
  static List<Comment> of(Handle handle, long issueId) {
    return Select.list(
        handle,
        "SELECT * FROM issue_comment WHERE issue_id = ANY(?) ORDER BY created, id",
        List.of(issueId),
        CommentRows::read);
  }

  static Optional<Comment> byId(Handle handle, long id) {
    return handle
        .select("SELECT * FROM issue_comment WHERE id = ?", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  private static List<Object> row(Comment comment) {
    return List.of(
        comment.issueId(),
        comment.author(),
        comment.body(),
        comment.visibility() instanceof Visibility.RoleOnly role
            ? Optional.of(role.roleId())
            : Optional.empty(),
        comment.visibility() instanceof Visibility.GroupOnly group
            ? Optional.of(group.group())
            : Optional.empty(),
        comment.created().toEpochMilli(),
        comment.updateAuthor(),
        comment.updated().toEpochMilli());
  }

  private static Comment read(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        row.getLong("issue_id"),
        row.getString("author"),
        row.getString("body"),
        visibility(row),
        instant(row, "created"),
        row.getString("update_author"),
        instant(row, "updated"));
  }

  private static Visibility visibility(ResultSet row) throws SQLException {
    OptionalLong role = number(row, "role_level");
    if (role.isPresent()) {
      return new Visibility.RoleOnly(role.getAsLong());
    }
    Optional<String> group = text(row, "group_level");
    return group.isPresent() ? new Visibility.GroupOnly(group.get()) : new Visibility.Everyone();
  }
}
