package dev.accord.plugin.icalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A date, or a time of a date, as a file writes it: {@code 20261225}, {@code 20261225T000000}.
 *
 * @param zone whose time it is; empty for that of whoever reads it, and for one that is not known
 */
record WrittenTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {
  private static final DateTimeFormatter DATE = format("uuuuMMdd");
  private static final DateTimeFormatter DATE_TIME = format("uuuuMMdd'T'HHmmss");

  static Optional<WrittenTime> read(Line line) {
    String text = line.value().strip().toUpperCase(Locale.ROOT);
    try {
      if (!text.contains("T")) {
        return Optional.of(
            new WrittenTime(LocalDate.parse(text, DATE), Optional.empty(), Optional.empty()));
      }
      boolean utc = text.endsWith("Z");
      LocalDateTime time =
          LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, DATE_TIME);
      return Optional.of(
          new WrittenTime(
              time.toLocalDate(),
              Optional.of(time.toLocalTime()),
              utc ? Optional.of(ZoneOffset.UTC) : line.zone().flatMap(WrittenTime::zone)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  boolean startsDay() {
    return time.isEmpty() || time.get().equals(LocalTime.MIDNIGHT);
  }

  /** A date that ends with its last second or minute, as some programs write it. */
  boolean endsDay() {
    return time.filter(last -> last.getHour() == 23 && last.getMinute() == 59).isPresent();
  }

  /** The date when it is this time, where the other one is at home; as written if unknown. */
  LocalDate dateAt(WrittenTime home) {
    if (time.isEmpty() || zone.isEmpty() || home.zone.isEmpty()) {
      return date;
    }
    return date.atTime(time.get())
        .atZone(zone.get())
        .withZoneSameInstant(home.zone.get())
        .toLocalDate();
  }

  /** Such as {@code 2026-12-25} and {@code 2026-12-25T09:00}. */
  @Override
  public String toString() {
    return time.map(hour -> date.atTime(hour).toString()).orElseGet(date::toString);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
