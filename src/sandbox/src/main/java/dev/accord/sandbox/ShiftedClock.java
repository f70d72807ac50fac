package dev.accord.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The system's clock in UTC, moved by the system property accord.clock.offset, for rehearsals. */
final class ShiftedClock {

  private static final String PROPERTY = "accord.clock.offset";

  private ShiftedClock() {}

  /**
   * The clock to use.
   *
   * @throws IllegalArgumentException when the property is no ISO duration such as -PT8H or P3D
   */
  static Clock fromSystemProperty() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(ShiftedClock::parse)
        .map(offset -> Clock.offset(Clock.systemUTC(), offset))
        .orElse(Clock.systemUTC());
  }

  private static Duration parse(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "-D%s must be an ISO duration such as -PT8H or P3D, was %s".formatted(PROPERTY, text), e);
    }
  }
}
