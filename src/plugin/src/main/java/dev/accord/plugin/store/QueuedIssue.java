package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One request to track an issue.
 *
 * @param due not before; later than queued after a failure
 * @param attempts how often tracking has failed since it was queued
 * @param problem why it failed last; absent before the first failure
 */
public record QueuedIssue(
    long issueId,
    Reason reason,
    Instant queued,
    Instant due,
    int attempts,
    Optional<String> problem) {
  /** Why an issue is to be tracked. */
  public enum Reason {
    /** Somebody changed it. */
    CHANGED,
    /** An instant came at which something changes by itself. */
    DUE,
    /** It was found changed since the last look. */
    RECONCILED,
  }

  static QueuedIssue fresh(long issueId, Reason reason, Instant now) {
    return new QueuedIssue(issueId, reason, now, now, 0, Optional.empty());
  }

  /** This request, to be tried again. */
  public QueuedIssue failed(String why, Instant again) {
    String shortened = Shortened.of(why);
    return new QueuedIssue(issueId, reason, queued, again, attempts + 1, Optional.of(shortened));
  }

  static QueuedIssue from(QueueRow row) {
    return new QueuedIssue(
        row.getIssueId(),
        Reason.valueOf(row.getReason()),
        Instant.ofEpochMilli(row.getQueuedAt()),
        Instant.ofEpochMilli(row.getDueAt()),
        row.getAttempts(),
        Optional.ofNullable(row.getProblem()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(QueueRow.ISSUE_ID, issueId)
        .with(QueueRow.REASON, reason.name())
        .with(QueueRow.QUEUED_AT, queued)
        .with(QueueRow.DUE_AT, due)
        .with(QueueRow.ATTEMPTS, attempts)
        .withNullable(QueueRow.PROBLEM, problem)
        .toMap();
  }
}
