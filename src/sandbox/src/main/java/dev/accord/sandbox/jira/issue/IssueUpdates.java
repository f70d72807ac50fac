package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.User;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The one way in which a stored issue changes: its row is locked, the change is applied to what is
 * there then, and the issue, its history and the comment are stored together. Only then is it told.
 */
final class IssueUpdates {
  private final Database database;
  private final IssueRows rows;
  private final IssueDiff diff;
  private final IssueEvents events;
  private final Clock clock;

  IssueUpdates(Database database, IssueRows rows, IssueDiff diff, IssueEvents events, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.diff = diff;
    this.events = events;
    this.clock = clock;
  }

  /** A change to an issue: sees it as it is, locked, and may refuse with a {@link JiraProblem}. */
  @FunctionalInterface
  interface Change {
    Changed apply(Handle handle, Issue issue, Instant now);
  }

  /** What a change came to. */
  record Changed(IssueEventKind kind, Issue issue, Optional<NewComment> comment) {}

  Issue apply(User actor, long issueId, Change change) {
    IssueHappening happening =
        database.write(
            handle -> {
              Issue before = rows.locked(handle, issueId).orElseThrow(IssueUpdates::gone);
              Instant now = now();
              return store(handle, actor, before, change.apply(handle, before, now), now);
            });
    events.publish(happening);
    return happening.issue();
  }

  private IssueHappening store(
      Handle handle, User actor, Issue before, Changed changed, Instant now) {
    Issue after = changed.issue().updatedAt(now);
    List<ChangeItem> items = diff.between(before, after);
    IssueWriter.update(handle, before, after);
    Optional<ChangeGroup> group =
        items.isEmpty()
            ? Optional.empty()
            : Optional.of(new ChangeGroup(0, after.id(), actor.key(), now, items));
    Optional<Comment> comment =
        changed.comment().map(text -> Comment.written(after.id(), actor.key(), text, now));
    return new IssueHappening(
        changed.kind(),
        after,
        actor,
        group.map(one -> HistoryRows.insert(handle, List.of(one)).get(0)),
        comment.map(one -> CommentRows.insert(handle, List.of(one)).get(0)));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  static JiraProblem gone() {
    return JiraProblem.notFound("Issue Does Not Exist");
  }
}
