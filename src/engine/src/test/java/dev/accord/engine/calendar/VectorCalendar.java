package dev.accord.engine.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The calendar that a vector describes, as a definition of ours. */
final class VectorCalendar {

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  private VectorCalendar() {}

  static Calendar of(Vector vector) {
    Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    vector
        .weekly()
        .forEach(
            (day, windows) -> week.put(DAYS.get(day.toLowerCase(Locale.ROOT)), windows(windows)));
    WeekHours hours = new WeekHours(week);
    Holidays holidays =
        new Holidays(
            vector.holidays().stream().map(VectorCalendar::holiday).toList(),
            HolidayReach.LOCAL_DATE);
    return Calendar.of(
        new CalendarId(vector.id()),
        vector.id(),
        new OfficeHours(
            ZoneId.of(vector.zone()), hours, exceptions(vector, hours, holidays), holidays));
  }

  private static List<DatedException> exceptions(Vector vector, WeekHours week, Holidays holidays) {
    Map<LocalDate, List<Window>> byDate = new TreeMap<>();
    vector.overrides().forEach((date, own) -> byDate.put(LocalDate.parse(date), windows(own)));
    vector
        .breaks()
        .forEach(
            (text, breaks) -> {
              LocalDate date = LocalDate.parse(text);
              List<Window> ordinary =
                  holidays.cover(date) ? List.of() : week.on(date.getDayOfWeek());
              byDate.merge(date, ordinary, (override, ignored) -> override);
              byDate.computeIfPresent(date, (same, windows) -> without(windows, windows(breaks)));
            });
    return byDate.entrySet().stream()
        .map(entry -> new DatedException(entry.getKey(), "", entry.getValue()))
        .toList();
  }

  private static List<Window> without(List<Window> windows, List<Window> breaks) {
    List<Window> rest = windows;
    for (Window cut : breaks) {
      List<Window> shorter = new ArrayList<>();
      for (Window window : rest) {
        add(shorter, window.startMillis(), Math.min(window.endMillis(), cut.startMillis()));
        add(shorter, Math.max(window.startMillis(), cut.endMillis()), window.endMillis());
      }
      rest = shorter;
    }
    return rest;
  }

  private static void add(List<Window> windows, int startMillis, int endMillis) {
    if (startMillis < endMillis) {
      LocalTime start = LocalTime.ofNanoOfDay(startMillis * 1_000_000L);
      windows.add(new Window(start, Duration.ofMillis(endMillis - startMillis)));
    }
  }

  private static List<Window> windows(List<List<String>> pairs) {
    return pairs.stream().map(pair -> Window.parse(pair.get(0) + "-" + pair.get(1))).toList();
  }

  private static Holiday holiday(String text) {
    return text.startsWith("*-")
        ? Holiday.yearly(MonthDay.parse("--" + text.substring(2)))
        : Holiday.on(LocalDate.parse(text));
  }
}
