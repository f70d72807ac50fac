package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of open time.
 *
 * @param start the first open instant
 * @param end the first instant that is no longer open, after {@code start}
 */
public record OpenInterval(Instant start, Instant end) {

  /** Refuses an interval that is empty or runs backward. */
  public OpenInterval {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(
          "open interval from %s must end after its start, not at %s".formatted(start, end));
    }
  }

  /** Its length in time, not by the wall clock. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
