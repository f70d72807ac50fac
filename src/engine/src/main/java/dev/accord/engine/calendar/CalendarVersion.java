package dev.accord.engine.calendar;

import java.time.Instant;

/**
 * The hours of a calendar from an instant on, until the next version takes over.
 *
 * @param number 1 or more, higher for each later version
 * @param effectiveFrom the first instant measured by this version; the first version of a calendar
 *     also measures everything before it
 * @param hours when it is open
 */
public record CalendarVersion(int number, Instant effectiveFrom, Hours hours) {

  /** Refuses a number below 1. */
  public CalendarVersion {
    if (number < 1) {
      throw new IllegalArgumentException(
          "calendar version %d; versions count from 1".formatted(number));
    }
  }
}
