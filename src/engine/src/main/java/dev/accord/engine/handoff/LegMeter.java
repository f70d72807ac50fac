package dev.accord.engine.handoff;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures one leg on the calendar of the department that held it. A department or calendar that
 * nobody defined has no working time.
 */
final class LegMeter {
  private static final long STILL = Long.MAX_VALUE;

  private final Optional<WorkingTime> hours;
  private final Optional<Department> department;
  private final Map<Waiting, Long> waiting = new LinkedHashMap<>();
  private Holding holding;
  private long until = STILL;
  private long held;
  private long transit;
  private long waited;

  LegMeter(Holding holding, Rulebook rulebook) {
    this.holding = holding;
    this.department = rulebook.department(holding.department());
    this.hours = department.flatMap(found -> rulebook.calendar(found.calendar()));
  }

  /** Counts a span in which nothing changed. */
  void count(Holding now, Optional<Waiting> waits, long from, long to) {
    take(now);
    long worked = working(from, to);
    if (waits.isPresent()) {
      waiting.merge(waits.get(), worked, Long::sum);
      waited += worked;
    } else if (now.isInTransit()) {
      transit += worked;
    } else {
      held += worked;
    }
  }

  /** Takes over whether the department has accepted. */
  void take(Holding now) {
    holding = now;
  }

  void endUnlessEnded(long at) {
    until = Math.min(until, at);
  }

  boolean isOf(Holding other) {
    return holding.number() == other.number();
  }

  /** Whether the department never took the ticket and the sender took it back. */
  boolean wasReturnedTo(LegMeter next) {
    return holding.isInTransit()
        && holding.sender().equals(Optional.of(next.holding.department()))
        && !next.holding.isInTransit();
  }

  /** Adds this leg's time to the ledger, line by line, and its whole length to the total. */
  void enter(LedgerSum ledger, boolean returned, long asOf) {
    DepartmentId receiver = holding.department();
    DepartmentId sender = holding.sender().orElse(receiver);
    long sendersPart = returned ? transit : Math.min(transit, grantedToAccept());
    ledger.held(receiver, held);
    ledger.transit(sender, sendersPart);
    ledger.transit(receiver, transit - sendersPart);
    waiting.forEach(ledger::waiting);
    ledger.total(working(holding.since(), Math.min(until, asOf)));
  }

  Leg leg() {
    return new Leg(
        holding.department(),
        Instant.ofEpochMilli(holding.since()),
        until == STILL ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until)),
        holding.visit(),
        holding.isInTransit()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(holding.acceptedAt())),
        Duration.ofMillis(held),
        Duration.ofMillis(transit),
        Duration.ofMillis(waited));
  }

  private long grantedToAccept() {
    if (transit == 0 || hours.isEmpty()) {
      return 0;
    }
    Instant from = Instant.ofEpochMilli(holding.since());
    return department
        .flatMap(Department::acceptWithin)
        .map(amount -> amount.millisOn(hours.get(), from))
        .orElse(0L);
  }

  private long working(long from, long to) {
    return hours.isPresent() ? hours.get().millisBetween(from, to) : 0;
  }
}
