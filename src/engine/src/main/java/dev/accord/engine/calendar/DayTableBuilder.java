package dev.accord.engine.calendar;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Lays open intervals out as a {@link DayTable}. For one table and one thread. */
final class DayTableBuilder implements IntervalSink {

  private static final int CLOSED = 0;
  private static final int LEAST_LENGTH = 5;

  private final long from;
  private final long[] workedBefore;
  private final int[] shapeOf;
  private final Map<IntBuffer, Integer> known = new HashMap<>();
  private final LongClosures closures = new LongClosures();

  private int[] shapes = {LEAST_LENGTH, 0, 0, 0, 0};
  private int[] windows = new int[2 * Window.MOST_IN_A_DAY];
  private int edges;
  private int day;
  private long worked;
  private long closedSince;

  private DayTableBuilder(int firstDay, int endDay) {
    from = firstDay * Era.DAY;
    closedSince = from;
    workedBefore = new long[endDay - firstDay + 1];
    shapeOf = new int[endDay - firstDay + 1];
  }

  /** The table of the UTC days from {@code firstDay} until {@code endDay}, which it leaves out. */
  static DayTable build(CalendarExpansion calendar, int firstDay, int endDay) {
    DayTableBuilder builder = new DayTableBuilder(firstDay, endDay);
    calendar.expand(builder.from, endDay * Era.DAY, builder);
    return builder.table(endDay - firstDay);
  }

  @Override
  public void open(long start, long end) {
    closures.note(closedSince, start);
    closedSince = end;
    long cut = start;
    while (cut < end) {
      int ofDay = (int) ((cut - from) / Era.DAY);
      closeDaysUntil(ofDay);
      long midnight = from + ofDay * Era.DAY;
      long cutEnd = Math.min(end, midnight + Era.DAY);
      window((int) (cut - midnight), (int) (cutEnd - cut));
      cut = cutEnd;
    }
  }

  private void window(int offset, int length) {
    if (edges == windows.length) {
      windows = Arrays.copyOf(windows, 2 * windows.length);
    }
    windows[edges++] = offset;
    windows[edges++] = length;
    worked += length;
  }

  /** Files the windows of the day at hand and goes on to {@code nextDay}. */
  private void closeDaysUntil(int nextDay) {
    if (day < nextDay) {
      shapeOf[day] = edges == 0 ? CLOSED : shapeOfWindows();
      edges = 0;
      Arrays.fill(workedBefore, day + 1, nextDay + 1, worked);
      day = nextDay;
    }
  }

  private int shapeOfWindows() {
    IntBuffer key = IntBuffer.wrap(Arrays.copyOf(windows, edges));
    return known.computeIfAbsent(key, unknown -> append(unknown.array()));
  }

  private int append(int[] shape) {
    int start = shapes.length;
    shapes = Arrays.copyOf(shapes, start + Math.max(LEAST_LENGTH, 1 + shape.length));
    shapes[start] = shapes.length;
    System.arraycopy(shape, 0, shapes, start + 1, shape.length);
    return start;
  }

  private DayTable table(int days) {
    closures.note(closedSince, from + days * Era.DAY);
    closeDaysUntil(days);
    return new DayTable(from, workedBefore, shapeOf, shapes, closures);
  }
}
