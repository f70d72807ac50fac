package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.sync.source.servicenow.schedule.Repeat.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What entries that return every week come to. */
final class Week {
  /** Any Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

  private static final long START = Stretches.seconds(MONDAY.atStartOfDay());
  private static final long LENGTH = 7 * Stretches.DAY;
  private static final long END = START + LENGTH;

  private Week() {}

  /**
   * The week's hours.
   *
   * @param spans those that return every week, each shorter than a week
   */
  static WeekHours of(Collection<Span> spans) {
    Stretches ring = Stretches.NONE;
    for (Span span : spans) {
      if (!span.excludes()) {
        for (long[] part : parts(span)) {
          ring = ring.plus(part[0], part[1]);
        }
      }
    }
    for (Span span : spans) {
      if (span.excludes()) {
        for (long[] part : parts(span)) {
          ring = ring.minus(part[0], part[1]);
        }
      }
    }
    Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
    ring.joinedInRing(START, END)
        .windows()
        .forEach(
            (day, ofDay) ->
                windows.computeIfAbsent(day.getDayOfWeek(), of -> new ArrayList<>()).addAll(ofDay));
    return new WeekHours(windows);
  }

  /** From when until when it is in the ring; in two parts when it crosses the ring's end. */
  private static List<long[]> parts(Span span) {
    List<long[]> parts = new ArrayList<>();
    for (DayOfWeek day : ((Weekly) span.repeat()).days()) {
      long from =
          START + (day.getValue() - 1) * Stretches.DAY + span.from().toLocalTime().toSecondOfDay();
      long until = from + span.length().toSeconds();
      parts.add(new long[] {from, Math.min(until, END)});
      if (until > END) {
        parts.add(new long[] {START, until - LENGTH});
      }
    }
    return parts;
  }

  /** The week's hours on the days of a time. */
  static Stretches laidOut(WeekHours week, LocalDate first, LocalDate behindLast) {
    Stretches line = Stretches.NONE;
    for (LocalDate day = first; day.isBefore(behindLast); day = day.plusDays(1)) {
      for (Window window : week.on(day.getDayOfWeek())) {
        long from = Stretches.seconds(day.atTime(window.start()));
        line = line.plus(from, from + window.length().toSeconds());
      }
    }
    return line;
  }
}
