package dev.accord.engine.clock;

import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.OptionalLong;

/** Reads the date of a promise: a day, which counts until it ends, or an instant. */
final class PromisedDate {
  private static final int LENGTH_OF_A_DAY = "2026-11-21".length();

  private PromisedDate() {}

  /**
   * Epoch milliseconds until which the promise holds, included.
   *
   * @param text {@code 2026-11-21}, or an instant with its offset such as {@code
   *     2026-11-21T17:00+01:00}
   * @param calendar whose zone says when a day ends
   * @param otherwise the zone when the calendar has none
   * @return empty when the text is neither
   */
  static OptionalLong end(String text, CalendarVersion calendar, ZoneId otherwise) {
    try {
      Instant end =
          text.length() == LENGTH_OF_A_DAY
              ? LocalDate.parse(text)
                  .plusDays(1)
                  .atStartOfDay(zone(calendar, otherwise))
                  .toInstant()
              : OffsetDateTime.parse(text).toInstant();
      return OptionalLong.of(end.toEpochMilli());
    } catch (DateTimeException | ArithmeticException notADate) {
      return OptionalLong.empty();
    }
  }

  private static ZoneId zone(CalendarVersion calendar, ZoneId otherwise) {
    return calendar.hours() instanceof OfficeHours office ? office.zone() : otherwise;
  }
}
