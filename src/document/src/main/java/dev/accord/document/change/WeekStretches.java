package dev.accord.document.change;

import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A week by when it is open, whatever shifts it is made of: what touches is one stretch.
 *
 * <p>{@code Mon 07:00-23:00, 23:00-07:00; Tue 07:00-23:00} is open from Monday 07:00 to Tuesday
 * 23:00, so Monday reads {@code 07:00-24:00} and Tuesday {@code 00:00-23:00}. A stretch of a day at
 * most stays whole, as a night shift does.
 */
final class WeekStretches {
  private static final int DAYS = DayOfWeek.values().length;
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long WEEK = DAYS * DAY;

  /** In milliseconds by the wall clock since the midnight that begins Monday; half-open. */
  private record Stretch(long from, long until) {
    boolean touches(Stretch later) {
      return later.from <= until;
    }

    Stretch with(Stretch later) {
      return new Stretch(from, Math.max(until, later.until));
    }

    Stretch aWeekLater() {
      return new Stretch(from + WEEK, until + WEEK);
    }
  }

  private WeekStretches() {}

  static WeekHours of(WeekHours week) {
    Map<DayOfWeek, List<Window>> days = new EnumMap<>(DayOfWeek.class);
    for (Stretch stretch : joined(week)) {
      for (Stretch part : parts(stretch)) {
        days.computeIfAbsent(day(part), day -> new ArrayList<>()).add(window(part));
      }
    }
    return new WeekHours(days);
  }

  private static List<Stretch> joined(WeekHours week) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : inOrder(week)) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).touches(next)) {
        joined.set(last, joined.get(last).with(next));
      } else {
        joined.add(next);
      }
    }
    return round(joined);
  }

  private static List<Stretch> inOrder(WeekHours week) {
    List<Stretch> all = new ArrayList<>();
    week.windows()
        .forEach(
            (day, windows) -> {
              for (Window window : windows) {
                long from = day.ordinal() * DAY + millis(window.start());
                all.add(new Stretch(from, from + window.length().toMillis()));
              }
            });
    all.sort(Comparator.comparingLong(Stretch::from));
    return all;
  }

  /** The week goes round: what Sunday's last stretch runs into on Monday belongs to it. */
  private static List<Stretch> round(List<Stretch> joined) {
    int last = joined.size() - 1;
    while (last > 0 && joined.get(last).touches(joined.get(0).aWeekLater())) {
      Stretch first = joined.remove(0).aWeekLater();
      last--;
      joined.set(last, joined.get(last).with(first));
    }
    boolean always = last == 0 && joined.get(0).until - joined.get(0).from >= WEEK;
    return always ? List.of(new Stretch(0, WEEK)) : joined;
  }

  /** Cut at each midnight when it is longer than a day. */
  private static List<Stretch> parts(Stretch stretch) {
    if (stretch.until - stretch.from <= DAY) {
      return List.of(stretch);
    }
    List<Stretch> parts = new ArrayList<>();
    for (long from = stretch.from; from < stretch.until; ) {
      long midnight = (from / DAY + 1) * DAY;
      parts.add(new Stretch(from, Math.min(midnight, stretch.until)));
      from = midnight;
    }
    return parts;
  }

  private static DayOfWeek day(Stretch part) {
    return DayOfWeek.of((int) (part.from / DAY) % DAYS + 1);
  }

  private static Window window(Stretch part) {
    LocalTime start = LocalTime.ofNanoOfDay(Duration.ofMillis(part.from % DAY).toNanos());
    return new Window(start, Duration.ofMillis(part.until - part.from));
  }

  private static long millis(LocalTime time) {
    return Duration.ofNanos(time.toNanoOfDay()).toMillis();
  }
}
