package dev.accord.sync.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far another system's clock is ahead of ours, by the Date of its answers.
 *
 * <p>An answer was written about half a round trip before it came, and its Date leaves the parts of
 * a second out, half a second on average. Of several answers the quickest says it best.
 */
public final class OffsetMeter {
  private static final Duration LEFT_OUT = Duration.ofMillis(500);

  private @Nullable Duration quickest;
  private Duration offset = Duration.ZERO;

  /** Begins a new measurement; until there is an answer, the last one holds. */
  public synchronized void begin() {
    quickest = null;
  }

  /** Positive when the other clock is ahead; zero as long as nothing is known. */
  public synchronized Duration offset() {
    return offset;
  }

  /**
   * Notes an answer.
   *
   * @param date the header
   * @param received when its headers came, by our clock
   */
  synchronized void note(String date, Instant received, Duration roundTrip) {
    if (quickest != null && quickest.compareTo(roundTrip) <= 0) {
      return;
    }
    parse(date)
        .ifPresent(
            written -> {
              quickest = roundTrip;
              Instant writtenByOurs = received.minus(roundTrip.dividedBy(2));
              offset =
                  Duration.between(writtenByOurs, written.plus(LEFT_OUT))
                      .truncatedTo(ChronoUnit.MILLIS);
            });
  }

  static Optional<Instant> parse(String date) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
