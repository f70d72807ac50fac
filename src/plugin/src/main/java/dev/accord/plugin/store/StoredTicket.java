package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That an issue is tracked.
 *
 * @param project key of the project that it was in
 * @param next when something changes by itself; absent for never
 * @param due when the first of its running clocks is due; absent when none is
 */
public record StoredTicket(
    long issueId, String project, Instant assessed, Optional<Instant> next, Optional<Instant> due) {
  /** Of an issue that is gone. */
  static StoredTicket buried(long issueId, String project, Instant at) {
    return new StoredTicket(issueId, project, at, Optional.empty(), Optional.empty());
  }

  static StoredTicket from(TicketRow row) {
    return new StoredTicket(
        row.getIssueId(),
        row.getProject(),
        Instant.ofEpochMilli(row.getAssessedAt()),
        Millis.optional(row.getNextAt()),
        Millis.optional(row.getDueAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(TicketRow.ISSUE_ID, issueId)
        .with(TicketRow.PROJECT, project)
        .with(TicketRow.ASSESSED_AT, assessed)
        .withMillis(TicketRow.NEXT_AT, next)
        .withMillis(TicketRow.DUE_AT, due)
        .toMap();
  }
}
