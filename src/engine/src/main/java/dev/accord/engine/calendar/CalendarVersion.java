package dev.accord.engine.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The hours of a calendar from an instant on, until the next version takes over.
 *
 * @param number 1 or more, higher for each later version
 * @param effectiveFrom the first instant measured by this version, rounded down to a millisecond;
 *     the first version of a calendar also measures everything before it
 * @param hours when it is open
 */
public record CalendarVersion(int number, Instant effectiveFrom, Hours hours) {

  /** Rounds the instant and refuses a number below 1. */
  public CalendarVersion {
    effectiveFrom = effectiveFrom.truncatedTo(ChronoUnit.MILLIS);
    if (number < 1) {
      throw new IllegalArgumentException(
          "calendar version %d; versions count from 1".formatted(number));
    }
  }
}
