package dev.accord.engine.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Something about a calendar that is allowed and hardly meant: a warning, never an error.
 *
 * @param kind what it is
 * @param message what is wrong, with which calendar, and what would mend it
 */
public record CalendarLint(Kind kind, String message) {

  /** What may be wrong. */
  public enum Kind {
    /** No weekday has a window. */
    EMPTY_WEEK,
    /** Under an hour is open in the next 30 days. */
    HARDLY_OPEN,
    /** A night shift runs into the next day's window; the time they share counts once. */
    SHIFTS_OVERLAP,
    /** The zone is an offset that no clock change moves, such as {@code +01:00}. */
    FIXED_OFFSET,
    /** Dated holidays are listed, but none that lies ahead. */
    HOLIDAYS_RUN_OUT
  }

  /**
   * Looks a calendar over: the version in force at an instant and those that follow it.
   *
   * @return empty when nothing is odd
   */
  public static List<CalendarLint> of(WorkingTime calendar, Instant at) {
    return new CalendarReview(calendar, at).lints();
  }
}
