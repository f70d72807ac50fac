package dev.accord.engine.compliance;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A week, month or quarter in an agreement's zone; half-open, so that every instant lies in exactly
 * one.
 *
 * <p>A cycle belongs to the period of its verdict's instant: met at the stop, breached at the
 * breach and not at the close.
 *
 * @param length how long it is
 * @param first its first date
 * @param zone whose midnights are its edges
 */
public record Period(PeriodLength length, LocalDate first, ZoneId zone) {

  private static final Amount UNTIL_FROZEN = Amount.ofDays(3);

  /** Refuses a first date on which no such period begins. */
  public Period {
    if (!length.firstOf(first).equals(first)) {
      throw new IllegalArgumentException(
          "no %s begins on %s; the one with that date begins on %s"
              .formatted(length, first, length.firstOf(first)));
    }
  }

  /** The period in which an instant lies. */
  public static Period at(PeriodLength length, Instant instant, ZoneId zone) {
    return new Period(length, length.firstOf(instant.atZone(zone).toLocalDate()), zone);
  }

  /** The first instant. */
  public Instant start() {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first instant of the next period, which is no longer in this one. */
  public Instant end() {
    return next().start();
  }

  /** Whether a verdict of that instant belongs here. */
  public boolean contains(Instant verdictAt) {
    return !verdictAt.isBefore(start()) && verdictAt.isBefore(end());
  }

  /** The period after this one. */
  public Period next() {
    return new Period(length, length.plus(first, 1), zone);
  }

  /** The period before this one. */
  public Period previous() {
    return new Period(length, length.plus(first, -1), zone);
  }

  /**
   * When its figures are frozen, three working days after its end; what changes later is a
   * restatement.
   *
   * @return empty when the calendar is not open for so long within three years
   */
  public Optional<Instant> frozenAt(WorkingTime calendar) {
    return calendar.due(end(), UNTIL_FROZEN.on(calendar, end()));
  }

  /** Such as 2026-W03, 2026-01 or 2026-Q1. */
  @Override
  public String toString() {
    return length.label(first);
  }
}
