package dev.accord.plugin.store;

import java.time.Instant;

/**
 * That a ticket was tracked.
 *
 * @param place grows with each time that any ticket is tracked; a ticket has the one of its last
 *     time
 * @param number of the ticket
 * @param assessed as of when
 */
public record TrackedTicket(int place, long number, Instant assessed) {
  static TrackedTicket from(TicketRow row) {
    return new TrackedTicket(
        row.getID(), row.getIssueId(), Instant.ofEpochMilli(row.getAssessedAt()));
  }
}
