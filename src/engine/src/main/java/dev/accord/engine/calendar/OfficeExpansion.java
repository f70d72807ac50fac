package dev.accord.engine.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Office hours laid out date by date as instants. Immutable, so that threads may share it. */
final class OfficeExpansion {

  /** A shift may begin a day before the range, and a zone may be most of a day off UTC. */
  private static final int MARGIN_DAYS = 3;

  private final ZoneId zone;
  private final int[][] week = new int[8][];
  private final Map<Long, int[]> exceptions = new HashMap<>();
  private final HolidayDays holidays;
  private final HolidayReach reach;

  OfficeExpansion(OfficeHours hours) {
    zone = hours.zone();
    hours.week().windows().forEach((day, windows) -> week[day.getValue()] = edges(windows));
    hours
        .exceptions()
        .forEach(
            exception -> exceptions.put(exception.date().toEpochDay(), edges(exception.windows())));
    holidays = new HolidayDays(hours.holidays());
    reach = hours.holidays().reach();
  }

  /** Start and end of each window in milliseconds from local midnight. */
  private static int[] edges(List<Window> windows) {
    int[] edges = new int[windows.size() * 2];
    for (int i = 0; i < windows.size(); i++) {
      edges[2 * i] = windows.get(i).startMillis();
      edges[2 * i + 1] = windows.get(i).endMillis();
    }
    return edges;
  }

  /** Every window that touches {@code [from, until)}, whole, in order of opening. */
  void expand(long from, long until, IntervalSink sink) {
    Walk walk = new Walk(new ZoneCursor(zone), sink);
    long last = Math.floorDiv(until, Era.DAY) + MARGIN_DAYS;
    for (long day = Math.floorDiv(from, Era.DAY) - MARGIN_DAYS; day <= last; day++) {
      walk.date(day);
    }
  }

  private boolean isHoliday(long day) {
    return holidays.cover(LocalDate.ofEpochDay(day)) && !exceptions.containsKey(day);
  }

  private final class Walk {

    private final ZoneCursor clock;
    private final IntervalSink sink;

    Walk(ZoneCursor clock, IntervalSink sink) {
      this.clock = clock;
      this.sink = sink;
    }

    void date(long day) {
      int[] own = exceptions.get(day);
      if (own != null) {
        windows(day, own, false);
        return;
      }
      int[] ordinary = week[LocalDate.ofEpochDay(day).getDayOfWeek().getValue()];
      if (ordinary == null) {
        return;
      }
      if (reach == HolidayReach.LOCAL_DATE) {
        windows(day, ordinary, true);
      } else if (!isHoliday(day)) {
        windows(day, ordinary, false);
      }
    }

    private void windows(long day, int[] edges, boolean masked) {
      long midnight = day * Era.DAY;
      for (int i = 0; i < edges.length; i += 2) {
        long start = clock.opening(midnight + edges[i]);
        long end = clock.closing(midnight + edges[i + 1]);
        if (masked) {
          outsideHolidays(day, start, end);
        } else {
          sink.open(start, end);
        }
      }
    }

    /** A window reaches into the next date at most, and by a clock change into the one after. */
    private void outsideHolidays(long firstDay, long start, long end) {
      long open = start;
      for (long day = firstDay; day <= firstDay + 2; day++) {
        if (isHoliday(day)) {
          sink.open(open, Math.min(end, firstInstantOf(day)));
          open = Math.max(open, firstInstantOf(day + 1));
        }
      }
      sink.open(open, end);
    }

    private long firstInstantOf(long day) {
      return clock.opening(day * Era.DAY);
    }
  }
}
