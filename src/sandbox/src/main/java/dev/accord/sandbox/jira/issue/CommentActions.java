package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.Gate;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/** What people say about issues. */
public final class CommentActions {
  private static final int BODY_LENGTH = 32_767;

  private final Database database;
  private final IssueUpdates updates;
  private final Projects projects;
  private final Gate gate;
  private final CommentReaders readers;
  private final IssueEvents events;

  CommentActions(
      Database database,
      IssueUpdates updates,
      Projects projects,
      Gate gate,
      CommentReaders readers,
      IssueEvents events) {
    this.database = database;
    this.updates = updates;
    this.projects = projects;
    this.gate = gate;
    this.readers = readers;
    this.events = events;
  }

  public Comment add(User actor, Issue issue, NewComment text) {
    Project project = projects.byId(issue.projectId()).orElseThrow();
    gate.require(actor, ProjectPermission.ADD_COMMENTS, project);
    check(actor, project, text);
    return tell(
        IssueEventKind.COMMENTED,
        issue,
        actor,
        (handle, now) ->
            CommentRows.insert(handle, List.of(Comment.written(issue.id(), actor.key(), text, now)))
                .get(0));
  }

  public Comment edit(User actor, Issue issue, Comment comment, NewComment text) {
    Project project = projects.byId(issue.projectId()).orElseThrow();
    requireMine(actor, project, comment, ProjectPermission.EDIT_ALL_COMMENTS);
    check(actor, project, text);
    return tell(
        IssueEventKind.COMMENT_EDITED,
        issue,
        actor,
        (handle, now) -> {
          Comment changed =
              new Comment(
                  comment.id(),
                  issue.id(),
                  comment.author(),
                  text.body(),
                  text.visibility(),
                  comment.created(),
                  actor.key(),
                  now);
          CommentRows.update(handle, changed);
          return changed;
        });
  }

  /** Deletes a comment; history keeps what it said, as in Jira. */
  public void delete(User actor, Issue issue, Comment comment) {
    Project project = projects.byId(issue.projectId()).orElseThrow();
    requireMine(actor, project, comment, ProjectPermission.DELETE_ALL_COMMENTS);
    ChangeItem item =
        ChangeItem.jira(
            "Comment",
            Optional.of(Long.toString(comment.id())),
            Optional.of(comment.body()),
            Optional.empty(),
            Optional.empty());
    tell(
        IssueEventKind.COMMENT_DELETED,
        issue,
        actor,
        (handle, now) -> {
          CommentRows.delete(handle, comment.id());
          ChangeGroup group = new ChangeGroup(0, issue.id(), actor.key(), now, List.of(item));
          HistoryRows.insert(handle, List.of(group));
          return comment;
        });
  }

  private Comment tell(
      IssueEventKind kind, Issue issue, User actor, BiFunction<Handle, Instant, Comment> work) {
    Instant now = updates.now();
    Comment comment =
        database.write(
            handle -> {
              IssueWriter.touch(handle, issue.id(), now);
              return work.apply(handle, now);
            });
    events.publish(
        new IssueHappening(
            kind, issue.updatedAt(now), actor, Optional.empty(), Optional.of(comment)));
    return comment;
  }

  private void requireMine(
      User actor, Project project, Comment comment, ProjectPermission elseNeeded) {
    if (comment.author().equals(actor.key())) {
      gate.requireBrowse(Optional.of(actor), project);
      return;
    }
    gate.require(actor, elseNeeded, project);
  }

  private void check(User actor, Project project, NewComment text) {
    if (text.body().isBlank()) {
      throw JiraProblem.invalidField("comment", "Comment body can not be empty!");
    }
    if (text.body().length() > BODY_LENGTH) {
      throw JiraProblem.invalidField(
          "comment",
          "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
    if (!readers.includes(actor, project, text.visibility())) {
      throw JiraProblem.invalidField(
          "commentLevel",
          "You are currently not a member of the role or group: %s".formatted(text.visibility()));
    }
  }
}
