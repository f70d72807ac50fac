package dev.accord.engine.calendar;

/**
 * Cuts intervals to a range and joins those that touch or overlap, so that what it passes on is
 * apart, in order and never empty. Ask for the last one by {@link #finish}.
 */
final class IntervalMerger implements IntervalSink {

  private final IntervalSink next;
  private long from = Long.MIN_VALUE;
  private long until = Long.MAX_VALUE;
  private long start;
  private long end;
  private boolean pending;

  IntervalMerger(IntervalSink next) {
    this.next = next;
  }

  /** Cuts what comes from now on to {@code [from, until)}. */
  void limit(long from, long until) {
    this.from = from;
    this.until = until;
  }

  @Override
  public void open(long opening, long closing) {
    long cutStart = Math.max(opening, from);
    long cutEnd = Math.min(closing, until);
    if (cutStart >= cutEnd) {
      return;
    }
    if (pending && cutStart <= end) {
      end = Math.max(end, cutEnd);
      return;
    }
    finish();
    start = cutStart;
    end = cutEnd;
    pending = true;
  }

  void finish() {
    if (pending) {
      next.open(start, end);
      pending = false;
    }
  }
}
