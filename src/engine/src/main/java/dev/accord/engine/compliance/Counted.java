package dev.accord.engine.compliance;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How one cycle of a ticket counts now, or its closing under a metric of quality.
 *
 * @param number of the cycle, from 1; a metric of quality has one for each ticket
 * @param at when it became so, which decides the period: a breach at the breach, anything else when
 *     the cycle closed
 * @param open breached, and not closed yet
 * @param goal absent under a metric of quality
 * @param owing the department that has to keep the promise
 * @param other the department on the other side
 * @param service the one that was asked for at that instant, when the agreement's provider offers
 *     one that fits
 * @param assignee who had it at that instant
 * @param target absent under a metric of quality
 * @param elapsed absent while open and under a metric of quality
 * @param version of the agreement that judged it
 * @param zone of that version, for the edges of periods
 */
public record Counted(
    ClockKey clock,
    int number,
    CycleOutcome outcome,
    Instant at,
    boolean open,
    Optional<GoalId> goal,
    DepartmentId owing,
    DepartmentId other,
    Optional<ServiceId> service,
    Optional<UserKey> assignee,
    Optional<Duration> target,
    Optional<Duration> elapsed,
    int version,
    ZoneId zone) {

  /** The first day of the period that it belongs to. */
  public LocalDate firstDay(PeriodLength length) {
    return length.firstOf(at.atZone(zone).toLocalDate());
  }

  /** The same cycle with another outcome that stands. */
  public Counted judged(CycleOutcome standing, Instant since, int by) {
    return new Counted(
        clock, number, standing, since, false, goal, owing, other, service, assignee, target,
        elapsed, by, zone);
  }

  /**
   * The same breach, of a cycle that has closed.
   *
   * @param time working time until then, as far as it is known
   */
  public Counted closedAfter(Optional<Duration> time) {
    return new Counted(
        clock, number, outcome, at, false, goal, owing, other, service, assignee, target, time,
        version, zone);
  }
}
