package dev.accord.sync.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How long a system wants to be left alone, as its headers say it. */
final class RetryAfter {
  private static final Duration UNLESS_SAID = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Numbers above are instants in seconds since 1970, below they are seconds from now. */
  private static final long EPOCH = 1_000_000_000;

  private RetryAfter() {}

  /**
   * Never less than a second, never more than a day.
   *
   * @param now by the system's clock if it told, else by ours
   */
  static Duration of(HttpHeaders headers, Instant now) {
    Duration wait =
        headers
            .firstValue("Retry-After")
            .flatMap(text -> wait(text, now))
            .filter(told -> told.compareTo(Duration.ZERO) > 0)
            .or(() -> headers.firstValue("X-RateLimit-Reset").flatMap(text -> wait(text, now)))
            .orElse(UNLESS_SAID);
    if (wait.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static Optional<Duration> wait(String text, Instant now) {
    String told = text.strip();
    if (told.matches("\\d{1,12}")) {
      long seconds = Long.parseLong(told);
      return Optional.of(
          seconds < EPOCH
              ? Duration.ofSeconds(seconds)
              : Duration.between(now, Instant.ofEpochSecond(seconds)));
    }
    return OffsetMeter.parse(told).or(() -> iso(told)).map(until -> Duration.between(now, until));
  }

  private static Optional<Instant> iso(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
