package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Working time as people promise it: "3 days", "4h", "2 days 30m".
 *
 * <p>A day is a working day of the calendar, so "3 days" are 24 hours where a day is open for
 * eight, and 72 hours around the clock.
 *
 * @param days whole working days, not negative
 * @param time added to them, not negative, in whole milliseconds
 */
public record Amount(int days, Duration time) {

  private static final Duration MOST = Duration.ofDays(36_525);

  /** Refuses nothing at all, negative parts, and more than 100 years. */
  public Amount {
    if (days < 0 || time.isNegative() || (days == 0 && time.isZero())) {
      throw new IllegalArgumentException(
          "amount of %d days and %s must be more than zero".formatted(days, time));
    }
    if (Duration.ofDays(days).compareTo(MOST) > 0 || time.compareTo(MOST.minusDays(days)) > 0) {
      throw new IllegalArgumentException(
          "amount of %d days and %s is longer than 100 years; promise less".formatted(days, time));
    }
    if (time.getNano() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          "amount of %d days and %s is finer than a millisecond; round it".formatted(days, time));
    }
  }

  /** Time alone, without days. */
  public static Amount of(Duration time) {
    return new Amount(0, time);
  }

  /** Working days alone. */
  public static Amount ofDays(int days) {
    return new Amount(days, Duration.ZERO);
  }

  /**
   * Reads what {@link #toString} writes, and the long words: days, hours, minutes, seconds,
   * milliseconds, each once at most, with or without a space: "1 day 4 hours", "1d4h".
   */
  public static Amount parse(String text) {
    return AmountText.parse(text);
  }

  /** This amount in open time, by the day length in force at an instant. */
  public Duration on(WorkingTime calendar, Instant at) {
    return Duration.ofMillis(millisOn(calendar, at));
  }

  /** As {@link #on}, in milliseconds: at most 100 years of days, which no long overflows. */
  public long millisOn(WorkingTime calendar, Instant at) {
    return days * calendar.dayLength(at).toMillis() + time.toMillis();
  }

  /** Such as "1 day", "2 days 30m", "1h 500ms". */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (days > 0) {
      parts.add(days == 1 ? "1 day" : days + " days");
    }
    add(parts, time.toHours(), "h");
    add(parts, time.toMinutesPart(), "m");
    add(parts, time.toSecondsPart(), "s");
    add(parts, time.toMillisPart(), "ms");
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + unit);
    }
  }
}
