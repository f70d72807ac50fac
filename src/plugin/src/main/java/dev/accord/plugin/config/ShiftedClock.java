package dev.accord.plugin.config;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The clock that all of Accord reads: UTC, shifted for rehearsals. */
public final class ShiftedClock {
  /** System property: how far ahead of the machine's clock, as an ISO duration such as P1D. */
  public static final String OFFSET_PROPERTY = "accord.clock.offset";

  private ShiftedClock() {}

  /**
   * @throws IllegalArgumentException when the property is not an ISO duration
   */
  public static Clock fromSystemProperty() {
    String offset = System.getProperty(OFFSET_PROPERTY, "PT0S");
    try {
      return Clock.offset(Clock.systemUTC(), Duration.parse(offset));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "system property %s: '%s' is not an ISO duration. Write PT36H or P1D."
              .formatted(OFFSET_PROPERTY, offset),
          e);
    }
  }
}
