package dev.accord.document.format;

import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Instants, dates and zones. */
final class Times {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2599;

  /** The JDK makes a new set each time that it is asked. */
  private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  private Times() {}

  /** An instant with its offset, {@code 2026-09-01T00:00:00+02:00}. */
  static Optional<Instant> instant(Value value) {
    return parsed(value, OffsetDateTime::parse, "an instant such as 2026-09-01T00:00:00+02:00")
        .map(OffsetDateTime::toInstant);
  }

  /** A date, {@code 2026-12-24}. */
  static Optional<LocalDate> date(Value value) {
    return parsed(value, LocalDate::parse, "a date such as 2026-12-24");
  }

  /** A day of every year, {@code --12-25}. */
  static Optional<MonthDay> yearly(Value value) {
    return parsed(value, MonthDay::parse, "a day of every year such as --12-25");
  }

  /** The name of a place's time, {@code Europe/Berlin}. */
  static Optional<ZoneId> zone(Value value) {
    return value
        .text()
        .flatMap(
            name ->
                ZONES.contains(name)
                    ? Optional.of(ZoneId.of(name))
                    : value.mistake(
                        "There is no time zone %s.".formatted(Words.quoted(name)),
                        () -> zoneCure(name)));
  }

  private static String zoneCure(String name) {
    String otherwise = "Name a place of the time zone database, for instance Europe/Berlin.";
    return ZONES.stream()
        .filter(zone -> place(zone).equalsIgnoreCase(name.replace(' ', '_')))
        .min(Comparator.naturalOrder())
        .map("Did you mean '%s'?"::formatted)
        .orElseGet(() -> Nearest.cure(name, ZONES, otherwise));
  }

  private static String place(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1);
  }

  private static <T extends TemporalAccessor> Optional<T> parsed(
      Value value, Function<String, T> parse, String what) {
    return value.text().flatMap(text -> parsed(value, text, parse, what));
  }

  private static <T extends TemporalAccessor> Optional<T> parsed(
      Value value, String text, Function<String, T> parse, String what) {
    try {
      T time = parse.apply(text);
      return isSensible(time)
          ? Optional.of(time)
          : value.mistake(
              "%s lies outside the years %d to %d."
                  .formatted(Words.quoted(text), FIRST_YEAR, LAST_YEAR),
              "Maybe a digit too many or too few.");
    } catch (DateTimeException e) {
      return value.expected(what);
    }
  }

  private static boolean isSensible(TemporalAccessor time) {
    if (!time.isSupported(ChronoField.YEAR)) {
      return true;
    }
    int year = time.get(ChronoField.YEAR);
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }
}
