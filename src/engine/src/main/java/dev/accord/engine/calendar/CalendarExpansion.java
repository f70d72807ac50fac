package dev.accord.engine.calendar;

import java.util.ArrayList;
import java.util.List;

/** A calendar laid out as open intervals, each instant by the version in force at it. */
final class CalendarExpansion {

  private static final long ERA_START = Era.FIRST_DAY * Era.DAY;
  private static final long ERA_END = Era.END_DAY * Era.DAY;

  private final List<Stretch> stretches = new ArrayList<>();

  CalendarExpansion(Calendar calendar) {
    List<CalendarVersion> versions = calendar.versions();
    long from = Long.MIN_VALUE;
    for (int i = 0; i < versions.size(); i++) {
      boolean last = i == versions.size() - 1;
      long until = last ? Long.MAX_VALUE : Era.millis(versions.get(i + 1).effectiveFrom());
      stretches.add(stretch(from, until, versions.get(i).hours()));
      from = until;
    }
  }

  private static Stretch stretch(long from, long until, Hours hours) {
    if (hours instanceof OfficeHours office) {
      OfficeExpansion layout = new OfficeExpansion(office);
      return new Stretch(Math.max(from, ERA_START), Math.min(until, ERA_END), layout::expand);
    }
    return new Stretch(from, until, (start, end, sink) -> sink.open(start, end));
  }

  /** The open intervals of {@code [from, until)}, cut to it, apart and in order. */
  void expand(long from, long until, IntervalSink sink) {
    IntervalMerger merger = new IntervalMerger(sink);
    for (Stretch stretch : stretches) {
      long start = Math.max(from, stretch.from);
      long end = Math.min(until, stretch.until);
      if (start < end) {
        merger.limit(start, end);
        stretch.layout.expand(start, end, merger);
      }
    }
    merger.finish();
  }

  @FunctionalInterface
  private interface Layout {
    void expand(long from, long until, IntervalSink sink);
  }

  private record Stretch(long from, long until, Layout layout) {}
}
