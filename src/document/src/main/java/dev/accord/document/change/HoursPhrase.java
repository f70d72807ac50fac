package dev.accord.document.change;

import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hours and holidays as phrases: {@code 24 December 2026 09:00-12:00}. */
final class HoursPhrase {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private HoursPhrase() {}

  static String of(List<Window> windows) {
    return windows.isEmpty()
        ? "closed"
        : windows.stream().map(HoursPhrase::of).collect(Collectors.joining(", "));
  }

  private static String of(Window window) {
    return window.equals(Window.WHOLE_DAY) ? "all day" : window.toString();
  }

  /**
   * When it is open, days with the same hours as runs: {@code Mon–Thu 09:00–17:00; Fri
   * 09:00–15:00}. Shifts that touch read as one.
   */
  static String of(WeekHours shifts) {
    WeekHours week = WeekStretches.of(shifts);
    List<String> runs = new ArrayList<>();
    DayOfWeek[] days = DayOfWeek.values();
    for (int first = 0; first < days.length; ) {
      List<Window> windows = week.on(days[first]);
      int last = first;
      while (last + 1 < days.length && week.on(days[last + 1]).equals(windows)) {
        last++;
      }
      if (!windows.isEmpty()) {
        String run = first == last ? name(days[first]) : name(days[first]) + "–" + name(days[last]);
        runs.add(run + " " + of(windows).replace('-', '–'));
      }
      first = last + 1;
    }
    return runs.isEmpty() ? "closed" : String.join("; ", runs);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  static String of(LocalDate date) {
    return DATE.format(date);
  }

  static String of(Holiday holiday) {
    String days =
        holiday instanceof Holiday.Yearly yearly
            ? "every " + run(day(yearly.first()), day(yearly.last()))
            : dated((Holiday.Dated) holiday);
    return days + named(holiday.name());
  }

  private static String dated(Holiday.Dated holiday) {
    return run(of(holiday.first()), of(holiday.last()));
  }

  private static String day(MonthDay day) {
    return DAY.format(day);
  }

  private static String run(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String named(String name) {
    return name.isEmpty() ? "" : " (" + name + ")";
  }
}
