package dev.accord.plugin.view;

import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The hours of a calendar in a line: {@code Mon–Thu 09:00–12:00, 13:00–18:00; Fri 09:00–15:00}. */
final class WeekWords {
  private static final String DASH = "–";

  private WeekWords() {}

  static String of(CalendarVersion version) {
    return version.hours() instanceof OfficeHours office ? of(office.week()) : "Always open";
  }

  private static String of(WeekHours week) {
    List<String> runs = new ArrayList<>();
    DayOfWeek[] days = DayOfWeek.values();
    for (int first = 0; first < days.length; ) {
      List<Window> windows = week.on(days[first]);
      int last = first;
      while (last + 1 < days.length && week.on(days[last + 1]).equals(windows)) {
        last++;
      }
      if (!windows.isEmpty()) {
        runs.add(span(days[first], days[last]) + " " + said(windows));
      }
      first = last + 1;
    }
    return runs.isEmpty() ? "Never open" : String.join("; ", runs);
  }

  private static String span(DayOfWeek first, DayOfWeek last) {
    return first == last ? said(first) : said(first) + DASH + said(last);
  }

  private static String said(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String said(List<Window> windows) {
    return windows.stream()
        .map(window -> window.toString().replace("-", DASH))
        .collect(Collectors.joining(", "));
  }
}
