package dev.accord.engine.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The hours of a calendar from an instant on, until the next version takes over.
 *
 * @param number 1 or more, higher for each later version
 * @param effectiveFrom the first instant measured by this version, rounded down to a millisecond;
 *     the first version of a calendar also measures everything before it
 * @param hours when it is open
 * @param corrections how often and why the hours were mended after the fact, oldest first
 */
public record CalendarVersion(
    int number, Instant effectiveFrom, Hours hours, List<Correction> corrections) {

  /** Rounds the instant and refuses a number below 1. */
  public CalendarVersion {
    effectiveFrom = effectiveFrom.truncatedTo(ChronoUnit.MILLIS);
    corrections = List.copyOf(corrections);
    if (number < 1) {
      throw new IllegalArgumentException(
          "calendar version %d; versions count from 1".formatted(number));
    }
  }

  /** A version that was never corrected. */
  public CalendarVersion(int number, Instant effectiveFrom, Hours hours) {
    this(number, effectiveFrom, hours, List.of());
  }

  /** Whether the corrections are those of an earlier state of the version, and maybe more. */
  public boolean continuesCorrectionsOf(CalendarVersion earlier) {
    int known = earlier.corrections.size();
    return corrections.size() >= known && corrections.subList(0, known).equals(earlier.corrections);
  }
}
