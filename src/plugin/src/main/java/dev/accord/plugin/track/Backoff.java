package dev.accord.plugin.track;

import java.time.Duration;

/** How long to wait before trying again: one minute, then twice as long each time, to an hour. */
public final class Backoff {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int LONGEST_DOUBLINGS = 6;
  private static final Duration LONGEST = Duration.ofHours(1);

  private Backoff() {}

  /**
   * @param attempts that have failed before this one
   */
  public static Duration after(int attempts) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, LONGEST_DOUBLINGS));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
