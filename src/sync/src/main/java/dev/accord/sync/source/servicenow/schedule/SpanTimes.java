package dev.accord.sync.source.servicenow.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Times as entries hold them: {@code 20060101T080000} by the wall clock of the schedule, {@code
 * 20140101T100000Z} in UTC.
 */
final class SpanTimes {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** How the end of a day is written. */
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final ZoneId zone;

  SpanTimes(ZoneId zone) {
    this.zone = zone;
  }

  /** By the wall clock of the zone. */
  Optional<LocalDateTime> time(String text) {
    boolean utc = text.endsWith("Z");
    return written(text)
        .map(
            at -> utc ? at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime() : at);
  }

  /** When it ends, exclusive: what ends in the last second of a day ends at midnight. */
  Optional<LocalDateTime> end(String text) {
    return time(text)
        .map(
            at ->
                at.toLocalTime().equals(LAST_SECOND)
                    ? at.toLocalDate().plusDays(1).atStartOfDay()
                    : at);
  }

  /** The day on which whole days begin, however their midnight is written. */
  Optional<LocalDate> day(String text) {
    boolean midnightHere =
        time(text).filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT)).isPresent();
    return (midnightHere ? time(text) : written(text)).map(LocalDateTime::toLocalDate);
  }

  /** The day behind the last of whole days. */
  Optional<LocalDate> dayBehind(String text) {
    return end(text)
        .filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT))
        .or(() -> written(text).map(at -> at.toLocalDate().plusDays(1).atStartOfDay()))
        .map(LocalDateTime::toLocalDate);
  }

  /** A date, with or without a time behind it. */
  static Optional<LocalDate> date(String text) {
    String digits = text.replace("-", "");
    return digits.length() < 8
        ? Optional.empty()
        : parsed(digits.substring(0, 8) + "T000000").map(LocalDateTime::toLocalDate);
  }

  private static Optional<LocalDateTime> written(String text) {
    String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    return parsed(plain.length() == 8 ? plain + "T000000" : plain);
  }

  private static Optional<LocalDateTime> parsed(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
