package dev.accord.engine.calendar;

/**
 * A timeline of the whole {@link Era} for dates that no ticket should have: prefix sums over blocks
 * of days, and the block in question laid out anew for every question. Slower by some microseconds,
 * but 36 kB for 800 years.
 */
final class FarTable extends Timeline {

  private static final int DAYS = 64;
  private static final long BLOCK = DAYS * Era.DAY;
  private static final long START = Era.FIRST_DAY * Era.DAY;
  private static final long END = Era.END_DAY * Era.DAY;

  private final CalendarExpansion calendar;
  private final long[] workedBefore;

  private FarTable(CalendarExpansion calendar, long[] workedBefore, LongClosures closures) {
    super(START, END, closures);
    this.calendar = calendar;
    this.workedBefore = workedBefore;
  }

  /** Lays out all years once, some ten milliseconds. */
  static FarTable build(CalendarExpansion calendar) {
    Sums sums = new Sums();
    calendar.expand(START, END, sums);
    return new FarTable(calendar, sums.finished(), sums.closures);
  }

  @Override
  long outside() {
    return WorkingTime.NEVER;
  }

  @Override
  long total() {
    return workedBefore[workedBefore.length - 1];
  }

  /** Instants outside of the era count as its edges. */
  @Override
  long workedUntil(long instant) {
    long inside = Math.max(START, Math.min(END - 1, instant));
    if (inside < instant) {
      return total();
    }
    int block = blockOf(inside);
    return workedBefore[block] + layOut(block).workedUntil(inside);
  }

  @Override
  long reached(long worked) {
    int low = 0;
    int high = workedBefore.length - 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (workedBefore[middle + 1] < worked) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return layOut(low).reached(worked - workedBefore[low]);
  }

  private DayTable layOut(int block) {
    int firstDay = Era.FIRST_DAY + block * DAYS;
    return DayTableBuilder.build(calendar, firstDay, Math.min(firstDay + DAYS, Era.END_DAY));
  }

  private static int blockOf(long instant) {
    return (int) ((instant - START) / BLOCK);
  }

  private static final class Sums implements IntervalSink {

    private final long[] sums = new long[blockOf(END - 1) + 2];
    private final LongClosures closures = new LongClosures();

    /** Before the era nothing is open, and after it neither. */
    private long closedSince = START - 2 * LongClosures.HORIZON;

    @Override
    public void open(long start, long end) {
      closures.note(closedSince, start);
      closedSince = end;
      long cut = start;
      while (cut < end) {
        int block = blockOf(cut);
        long cutEnd = Math.min(end, START + (block + 1) * BLOCK);
        sums[block + 1] += cutEnd - cut;
        cut = cutEnd;
      }
    }

    long[] finished() {
      closures.note(closedSince, END + 2 * LongClosures.HORIZON);
      for (int i = 1; i < sums.length; i++) {
        sums[i] += sums[i - 1];
      }
      return sums;
    }
  }
}
