package dev.accord.engine.calendar;

import java.util.Arrays;

/** The stretches of a timeline that stay closed for longer than anyone looks ahead. */
final class LongClosures {

  /** How long a search goes on without meeting open time: three years. */
  static final long HORIZON = 1096 * Era.DAY;

  private static final long[] NONE = {};

  /** Start and end of each. */
  private long[] edges = NONE;

  /** Notes a closed stretch if it is long enough. */
  void note(long start, long end) {
    if (end - start > HORIZON) {
      edges = Arrays.copyOf(edges, edges.length + 2);
      edges[edges.length - 2] = start;
      edges[edges.length - 1] = end;
    }
  }

  /** Whether a search between two instants meets one. */
  boolean anyBetween(long start, long end) {
    for (int i = 0; i < edges.length; i += 2) {
      long from = Math.max(edges[i], start);
      long until = Math.min(edges[i + 1], end);
      if (from < until && until - from > HORIZON) {
        return true;
      }
    }
    return false;
  }
}
