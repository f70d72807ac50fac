package dev.accord.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The years for which office hours are worked out, 1800 to 2599; outside of them nothing is open. A
 * bound, so that a date such as 9999-12-31 costs neither memory nor minutes.
 */
final class Era {

  /** Milliseconds of a UTC day. */
  static final long DAY = 86_400_000L;

  /** The first epoch day. */
  static final int FIRST_DAY = epochDay(1800);

  /** The epoch day after the last. */
  static final int END_DAY = epochDay(2600);

  private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
  private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

  private Era() {}

  /** The epoch day on which a year begins. */
  static int epochDay(int year) {
    return (int) LocalDate.of(year, 1, 1).toEpochDay();
  }

  /** Epoch milliseconds, rounded down; the nearest long for instants that no long can hold. */
  static long millis(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return Long.MIN_VALUE;
    }
    return instant.isAfter(LATEST) ? Long.MAX_VALUE : instant.toEpochMilli();
  }
}
