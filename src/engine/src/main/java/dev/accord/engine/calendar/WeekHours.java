package dev.accord.engine.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ordinary week: the windows of each weekday; a weekday that is not named is closed.
 *
 * <p>Windows of one day may touch and may not overlap. A night shift belongs to the day on which it
 * starts, and may run into a window of the next day, where the two count once.
 *
 * @param windows weekday to windows in order of opening; days without windows are left out
 */
public record WeekHours(Map<DayOfWeek, List<Window>> windows) {

  /** A week that is never open. */
  public static final WeekHours CLOSED = new WeekHours(Map.of());

  /** Copies, sorts and refuses overlapping windows of one day. */
  public WeekHours {
    Map<DayOfWeek, List<Window>> sorted = new EnumMap<>(DayOfWeek.class);
    windows.forEach(
        (day, ofDay) -> {
          if (!ofDay.isEmpty()) {
            sorted.put(day, Window.ofOneDay(ofDay, day));
          }
        });
    windows = Collections.unmodifiableMap(sorted);
  }

  /** The same windows from Monday to Friday, closed at the weekend. */
  public static WeekHours mondayToFriday(Window... windows) {
    return CLOSED
        .with(DayOfWeek.MONDAY, windows)
        .with(DayOfWeek.TUESDAY, windows)
        .with(DayOfWeek.WEDNESDAY, windows)
        .with(DayOfWeek.THURSDAY, windows)
        .with(DayOfWeek.FRIDAY, windows);
  }

  /** The same windows on all seven days. */
  public static WeekHours everyDay(Window... windows) {
    return mondayToFriday(windows)
        .with(DayOfWeek.SATURDAY, windows)
        .with(DayOfWeek.SUNDAY, windows);
  }

  /** This week with the windows of one day replaced; none closes it. */
  public WeekHours with(DayOfWeek day, Window... ofDay) {
    Map<DayOfWeek, List<Window>> changed = new EnumMap<>(DayOfWeek.class);
    changed.putAll(windows);
    changed.put(day, List.of(ofDay));
    return new WeekHours(changed);
  }

  /** The windows that start on a weekday, in order; empty when it is closed. */
  public List<Window> on(DayOfWeek day) {
    return windows.getOrDefault(day, List.of());
  }

  /** Whether no day has a window. */
  public boolean isEmpty() {
    return windows.isEmpty();
  }

  /** Open time of a weekday by the wall clock, as if no clock change and no night before. */
  Duration lengthOf(DayOfWeek day) {
    return on(day).stream().map(Window::length).reduce(Duration.ZERO, Duration::plus);
  }
}
