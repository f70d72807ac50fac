package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.Window;
import java.time.Duration;
import java.util.List;

/** What is odd about the hours of a calendar. */
public final class CalendarLints {
  /** About an hour in thirty days. */
  private static final Duration HARDLY = Duration.ofMinutes(15);

  private CalendarLints() {}

  /** Notes a warning when the version at the path is never open by its week, or hardly ever. */
  public static void check(CalendarVersion version, Path path, Problems problems) {
    if (version.hours() instanceof OfficeHours office) {
      Duration open =
          office.week().windows().values().stream()
              .flatMap(List::stream)
              .map(Window::length)
              .reduce(Duration.ZERO, Duration::plus);
      if (open.isZero()) {
        problems.warning(
            path.member("week"),
            "The calendar is open on no weekday.",
            "Give its week a window such as \"mon-fri\": [\"09:00-17:00\"].");
      } else if (open.compareTo(HARDLY) < 0) {
        problems.warning(
            path.member("week"),
            "The calendar is open for %d seconds a week.".formatted(open.toSeconds()),
            "Check its windows.");
      }
    }
  }
}
