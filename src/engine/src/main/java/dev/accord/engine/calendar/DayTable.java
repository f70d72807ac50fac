package dev.accord.engine.calendar;

/**
 * A timeline as prefix sums over UTC days, so that a question costs the same whatever the span.
 *
 * <p>A day knows the open time before it and points to its shape, the windows inside it. Shapes are
 * few (weekdays, each side of a clock change) and shared, so that a day costs about 15 bytes. Open
 * time is cut into buckets of equal size that know the day on which they begin: the way back from
 * an amount to its day.
 */
final class DayTable extends Timeline {

  /** Open time before each day, and after the last one. */
  private final long[] workedBefore;

  /** Where each day's shape begins; the day after the last is closed. */
  private final int[] shapeOf;

  /**
   * For each shape the index of its end, then offset and length of each window; two windows at
   * least, for most days have no more and all days then take the same path. Spare ones are empty.
   */
  private final int[] shapes;

  private final int bucketShift;
  private final int[] dayOfBucket;

  /** What {@link DayTableBuilder} has laid out, from the midnight of an epoch day on. */
  DayTable(long from, long[] workedBefore, int[] shapeOf, int[] shapes, LongClosures closures) {
    super(from, from + (workedBefore.length - 1) * Era.DAY, closures);
    this.workedBefore = workedBefore;
    this.shapeOf = shapeOf;
    this.shapes = shapes;
    this.bucketShift = shiftFor(total(), workedBefore.length);
    this.dayOfBucket = buckets();
  }

  /** The least power of two that gives no more buckets than days. */
  private static int shiftFor(long total, int days) {
    int shift = 0;
    while (total >> shift > days) {
      shift++;
    }
    return shift;
  }

  private int[] buckets() {
    int[] first = new int[(int) (total() >> bucketShift) + 1];
    int day = 0;
    for (int bucket = 0; bucket < first.length; bucket++) {
      while (day < workedBefore.length - 2
          && workedBefore[day + 1] <= (long) bucket << bucketShift) {
        day++;
      }
      first[bucket] = day;
    }
    return first;
  }

  @Override
  long outside() {
    return BEYOND;
  }

  @Override
  long total() {
    return workedBefore[workedBefore.length - 1];
  }

  @Override
  long workedUntil(long instant) {
    long sinceFrom = instant - from;
    int day = (int) (sinceFrom / Era.DAY);
    int time = (int) (sinceFrom - day * Era.DAY);
    int shape = shapeOf[day];
    long worked = workedBefore[day] + worked(shape + 1, time) + worked(shape + 3, time);
    int end = shapes[shape];
    for (int i = shape + 5; i < end; i += 2) {
      worked += worked(i, time);
    }
    return worked;
  }

  /** How much of one window has passed, without a branch that random times would mispredict. */
  private int worked(int window, int time) {
    return Math.min(Math.max(time - shapes[window], 0), shapes[window + 1]);
  }

  @Override
  long reached(long worked) {
    int day = dayOfBucket[(int) ((worked - 1) >> bucketShift)];
    while (workedBefore[day + 1] < worked) {
      day++;
    }
    long rest = worked - workedBefore[day];
    int i = shapeOf[day] + 1;
    while (rest > shapes[i + 1]) {
      rest -= shapes[i + 1];
      i += 2;
    }
    return from + day * Era.DAY + shapes[i] + rest;
  }
}
