package dev.accord.sync.store;

import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;

/** How long to wait before something that failed is tried again. */
public final class Backoff {
  /** The first wait. */
  public static final Duration SHORTEST = Duration.ofSeconds(5);

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration LONGEST_OF_PARCEL = Duration.ofHours(6);
  private static final int DOUBLINGS = 12;

  private Backoff() {}

  /**
   * As long as it asked for, or as long as it has been failing, between 5 seconds and 10 minutes:
   * so a day's absence is noticed to be over within 10 minutes.
   */
  public static Duration after(TroubleException why, Duration failingFor) {
    Duration patience = failingFor.compareTo(SHORTEST) < 0 ? SHORTEST : failingFor;
    Duration bounded = patience.compareTo(LONGEST) > 0 ? LONGEST : patience;
    return why.retryAfter().filter(asked -> asked.compareTo(bounded) > 0).orElse(bounded);
  }

  /** Twice as long each time, from a minute to 6 hours: of what is refused until somebody acts. */
  public static Duration ofParcel(int attempts) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(attempts, DOUBLINGS));
    return doubled.compareTo(LONGEST_OF_PARCEL) > 0 ? LONGEST_OF_PARCEL : doubled;
  }
}
