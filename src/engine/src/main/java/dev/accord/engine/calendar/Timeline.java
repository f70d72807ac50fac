package dev.accord.engine.calendar;

/**
 * Open time counted along a range of instants. Every question about a calendar comes down to two
 * inverse functions: how much is worked until an instant, and when an amount is first worked.
 */
abstract class Timeline {

  /** The answer that lies outside of this range: ask a longer timeline. */
  static final long BEYOND = Long.MIN_VALUE;

  final long from;
  final long until;
  private final LongClosures closures;

  Timeline(long from, long until, LongClosures closures) {
    this.from = from;
    this.until = until;
    this.closures = closures;
  }

  final boolean covers(long start, long end) {
    return from <= start && end <= until;
  }

  /** Open milliseconds from the start of the range until an instant of it, its end included. */
  abstract long workedUntil(long instant);

  /** The earliest instant at which that much is worked, from 1 to {@link #total}. */
  abstract long reached(long worked);

  /** Open milliseconds of the whole range. */
  abstract long total();

  /** {@link #BEYOND}, or {@link WorkingTime#NEVER} where nothing is open outside of the range. */
  abstract long outside();

  /** The earliest instant at which an amount of at least 1 ms has passed since {@code start}. */
  final long due(long start, long amount) {
    long worked = workedUntil(start);
    if (amount > total() - worked) {
      return closures.anyBetween(start, until) ? WorkingTime.NEVER : outside();
    }
    long due = reached(worked + amount);
    return closures.anyBetween(start, due) ? WorkingTime.NEVER : due;
  }

  /**
   * The latest instant from which an amount of at least 1 ms passes until {@code end}. From the
   * latest instant on the very next millisecond is open, so it ends where one more is worked.
   */
  final long before(long end, long amount) {
    long rest = workedUntil(end) - amount;
    if (rest < 0) {
      return closures.anyBetween(from, end) ? WorkingTime.NEVER : outside();
    }
    long before = reached(rest + 1) - 1;
    return closures.anyBetween(before, end) ? WorkingTime.NEVER : before;
  }
}
