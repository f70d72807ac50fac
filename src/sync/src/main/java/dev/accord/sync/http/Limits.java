package dev.accord.sync.http;

import java.time.Duration;

/**
 * How patient we are with another system.
 *
 * @param connect until it takes the connection
 * @param whole until its answer is here to the last byte
 * @param largestBody bytes of an answer
 * @param retries how often a request that may be repeated is tried again
 * @param firstWait before the first retry; it doubles from one to the next, give or take a quarter
 * @param longestWait before a retry; whoever wants to be left alone for longer is
 */
public record Limits(
    Duration connect,
    Duration whole,
    int largestBody,
    int retries,
    Duration firstWait,
    Duration longestWait) {
  private static final int MEBIBYTE = 1 << 20;

  /** For a server somewhere on the internet. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          64 * MEBIBYTE,
          2,
          Duration.ofMillis(500),
          Duration.ofSeconds(5));

  public Limits {
    if (largestBody < 1 || retries < 0 || firstWait.compareTo(longestWait) >= 0) {
      throw new IllegalArgumentException(
          "limits %d bytes, %d retries, waits %s to %s; give some bytes, and let waits grow"
              .formatted(largestBody, retries, firstWait, longestWait));
    }
  }
}
