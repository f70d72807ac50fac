package dev.accord.plugin.store;

import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.handoff.Leg;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was last assessed of issues on which no more work is done: the ticket, its clocks with their
 * cycles, and the one leg.
 */
final class TrackedFill implements AutoCloseable {
  private static final Optional<CalendarId> CALENDAR = Optional.of(new CalendarId("office"));

  private final BulkInsert tickets;
  private final BulkInsert clocks;
  private final BulkInsert cycles;
  private final BulkInsert legs;

  TrackedFill(TestActiveObjects ao) {
    this.tickets = new BulkInsert(ao, TicketRow.class);
    this.clocks = new BulkInsert(ao, ClockRow.class);
    this.cycles = new BulkInsert(ao, CycleRow.class);
    this.legs = new BulkInsert(ao, LegRow.class);
  }

  /** An issue by how its cycles count, each of another clock. */
  void add(long issue, List<StoredOutcome> outcomes) throws SQLException {
    for (StoredOutcome outcome : outcomes) {
      clocks.add(clock(issue, outcome.counted()).columns());
      cycles.add(cycle(issue, outcome.counted()).columns());
    }
    Counted any = outcomes.get(0).counted();
    legs.add(leg(issue, any).columns());
    tickets.add(
        new StoredTicket(issue, "ITS", any.at(), Optional.empty(), Optional.empty()).columns());
  }

  private static StoredClock clock(long issue, Counted counted) {
    return new StoredClock(
        issue,
        counted.clock(),
        counted.version(),
        Side.PROVIDER,
        counted.owing(),
        counted.other(),
        Phase.STOPPED,
        Optional.of(standing(counted)),
        Optional.empty(),
        Optional.empty(),
        isLate(counted) ? Optional.of(counted.at()) : Optional.empty(),
        CALENDAR,
        Optional.of(Duration.ZERO),
        Optional.empty(),
        "");
  }

  private static StoredCycle cycle(long issue, Counted counted) {
    Duration elapsed = counted.elapsed().orElseThrow();
    return new StoredCycle(
        issue,
        counted.clock(),
        counted.number(),
        start(counted),
        Optional.of(counted.at()),
        Phase.STOPPED,
        Optional.of(standing(counted)),
        counted.goal().orElseThrow(),
        counted.target().orElseThrow(),
        elapsed,
        elapsed,
        0,
        0,
        "");
  }

  private static StoredLeg leg(long issue, Counted counted) {
    Instant start = start(counted);
    return new StoredLeg(
        issue,
        new Leg(
            counted.owing(),
            start,
            Optional.of(counted.at()),
            1,
            Optional.of(start),
            counted.elapsed().orElseThrow(),
            Duration.ZERO,
            Duration.ZERO));
  }

  private static Instant start(Counted counted) {
    return counted.at().minus(counted.elapsed().orElseThrow());
  }

  private static Standing standing(Counted counted) {
    return isLate(counted) ? Standing.BREACHED : Standing.MET;
  }

  private static boolean isLate(Counted counted) {
    return counted.outcome() == CycleOutcome.BREACHED;
  }

  /** Writes what still waits. */
  @Override
  public void close() throws SQLException {
    tickets.close();
    clocks.close();
    cycles.close();
    legs.close();
  }
}
