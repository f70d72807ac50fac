package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads issues, their comments and history, whoever may see them. */
public final class Issues {
  private final Database database;
  private final Projects projects;
  private final IssueRows rows;

  Issues(Database database, Projects projects, IssueRows rows) {
    this.database = database;
    this.projects = projects;
    this.rows = rows;
  }

  public Optional<Issue> byId(long id) {
    return database.read(handle -> rows.one(handle, id));
  }

  /** The issue that has this key, or had it before a move. */
  public Optional<Issue> byKey(String key) {
    return IssueKey.parse(key).flatMap(this::byKey);
  }

  private Optional<Issue> byKey(IssueKey key) {
    return database.read(
        handle -> {
          Optional<Long> current =
              projects
                  .byKey(key.project())
                  .map(Project::id)
                  .flatMap(
                      project ->
                          handle
                              .select(
                                  "SELECT id FROM issue WHERE project_id = ? AND number = ?",
                                  project,
                                  key.number())
                              .mapTo(Long.class)
                              .findOne());
          return current
              .or(
                  () ->
                      handle
                          .select(
                              "SELECT issue_id FROM moved_issue_key WHERE old_key = ?",
                              key.toString())
                          .mapTo(Long.class)
                          .findOne())
              .flatMap(id -> rows.one(handle, id));
        });
  }

  /** The issue of this id or key, as REST addresses it. */
  public Optional<Issue> byIdOrKey(String idOrKey) {
    return idOrKey.matches("[0-9]{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
  }

  /** The issues of these ids, in this order; ids of no issue are left out. */
  public List<Issue> byIds(Collection<Long> ids) {
    return database.read(handle -> rows.many(handle, ids));
  }

  /** Ids of all issues of a project, lowest first. */
  public List<Long> idsOf(Project project) {
    return database.read(
        handle ->
            handle
                .select("SELECT id FROM issue WHERE project_id = ? ORDER BY id", project.id())
                .mapTo(Long.class)
                .list());
  }

  /** The change history of an issue, oldest first. */
  public List<ChangeGroup> history(long issueId) {
    return histories(List.of(issueId)).getOrDefault(issueId, List.of());
  }

  /** The change histories of issues, oldest first; an issue without one is absent. */
  public Map<Long, List<ChangeGroup>> histories(Collection<Long> issueIds) {
    return issueIds.isEmpty()
        ? Map.of()
        : database.read(handle -> HistoryRows.of(handle, issueIds));
  }

  /** All comments of an issue, oldest first. */
  public List<Comment> comments(long issueId) {
    return database.read(handle -> CommentRows.of(handle, issueId));
  }

  public Optional<Comment> comment(long commentId) {
    return database.read(handle -> CommentRows.byId(handle, commentId));
  }
}
