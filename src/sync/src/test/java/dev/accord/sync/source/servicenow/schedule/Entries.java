package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OpenInterval;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries in few words, and when the calendar of a schedule is open. */
final class Entries {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final Map<String, String> SHORT =
      Map.of(
          "from", "start_date_time",
          "to", "end_date_time",
          "repeat", "repeat_type",
          "every", "repeat_count",
          "until", "repeat_until",
          "days", "days_of_week",
          "week", "float_week",
          "day", "float_day");

  private Entries() {}

  /** {@code from=20060101T080000 to=20060101T170000 repeat=weekdays}. */
  static Map<String, String> entry(String words) {
    Map<String, String> row = new HashMap<>();
    row.put("name", "Entry");
    for (String word : words.strip().split(" +")) {
      String[] parts = word.split("=", 2);
      row.put(SHORT.getOrDefault(parts[0], parts[0]), parts.length < 2 ? "true" : parts[1]);
    }
    return row;
  }

  /** Entries with semicolons between. */
  static List<Map<String, String>> entries(String words) {
    return Arrays.stream(words.split(";")).map(Entries::entry).toList();
  }

  static Schedule schedule(String zone, String entries) {
    return new Schedule("Hours", zone, entries(entries), List.of());
  }

  static Conversion convert(Schedule schedule) {
    return Conversion.of(schedule, new CalendarId("hours"), Optional.empty(), NOW);
  }

  /** When it is open, such as {@code Mon 2 08:00-17:00, Tue 3 08:00-17:00}. */
  static String open(Conversion conversion, ZoneId zone, LocalDate first, int days) {
    DateTimeFormatter start = DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH);
    DateTimeFormatter end = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    List<OpenInterval> open =
        WorkingTime.of(conversion.calendar().orElseThrow())
            .openIntervals(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(days).atStartOfDay(zone).toInstant());
    return open.stream()
        .map(
            one ->
                start.format(one.start().atZone(zone)) + "-" + end.format(one.end().atZone(zone)))
        .collect(Collectors.joining(", "));
  }
}
