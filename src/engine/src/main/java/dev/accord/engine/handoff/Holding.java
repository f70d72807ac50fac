package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import java.util.Optional;

/**
 * A department that has a ticket, as known at one moment.
 *
 * @param number of the leg, from 0
 * @param visit 1 for the department's first leg on this ticket, 2 when it comes back
 * @param since epoch milliseconds from which it has the ticket
 * @param sender whoever handed it over: for a ticket just created or reopened its client
 * @param handedBy the other department that had it before, for agreements between the two; absent
 *     when no other has had it
 * @param acceptedAt epoch milliseconds; {@link #NOT_ACCEPTED} while in transit
 */
public record Holding(
    int number,
    DepartmentId department,
    int visit,
    long since,
    Optional<DepartmentId> sender,
    Optional<DepartmentId> handedBy,
    long acceptedAt) {

  public static final long NOT_ACCEPTED = Long.MAX_VALUE;

  public boolean isInTransit() {
    return acceptedAt == NOT_ACCEPTED;
  }

  Holding accepted(long at) {
    return new Holding(number, department, visit, since, sender, handedBy, at);
  }
}
