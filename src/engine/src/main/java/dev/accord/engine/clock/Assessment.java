package dev.accord.engine.clock;

import dev.accord.engine.handoff.Ledger;
import dev.accord.engine.handoff.Leg;
import dev.accord.engine.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine says of a ticket as of an instant. Same ticket, same rulebook, same instant: same
 * assessment.
 *
 * @param clocks in the order of the project's agreements and their metrics
 * @param legs oldest first; empty when the project has no settings
 * @param nextChange the earliest instant after {@code asOf} at which anything changes without an
 *     event: at risk, breach, a pause cap or its warning, the end of a reopen window
 * @param marks what holds for the ticket as a whole
 */
public record Assessment(
    TicketId ticket,
    Instant asOf,
    List<Clock> clocks,
    List<Leg> legs,
    Ledger ledger,
    Optional<Instant> nextChange,
    Set<Mark> marks) {
  public Assessment {
    clocks = List.copyOf(clocks);
    legs = List.copyOf(legs);
    marks = Set.copyOf(marks);
  }
}
