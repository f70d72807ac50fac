package dev.accord.sync.judged;

import com.google.gson.JsonArray;
import dev.accord.engine.clock.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A ticket as Accord judges it.
 *
 * @param id its system's own
 * @param key what people call it
 * @param told the clocks in Accord's own words, which equal clocks share
 */
public record JudgedTicket(String id, String key, List<JudgedClock> clocks, JsonArray told) {
  private static final Comparator<JudgedClock> NEAREST =
      Comparator.comparing((JudgedClock clock) -> rank(clock.phase()))
          .thenComparing(JudgedTicket::urgency)
          .thenComparing(clock -> clock.key().toString());

  private static final int NEVER = 3;

  public JudgedTicket {
    clocks = List.copyOf(clocks);
  }

  /** Whether a clock of it still counts time, or stands still for a while only. */
  public boolean isOpen() {
    return clocks.stream().anyMatch(JudgedClock::isOpen);
  }

  /**
   * The clock that people should look at: the running one that is due first; without one, that of
   * those that stand still which has the least time left; else the one that ended last. Absent when
   * none has begun.
   */
  public Optional<JudgedClock> nearest() {
    return clocks.stream().filter(clock -> rank(clock.phase()) < NEVER).min(NEAREST);
  }

  private static int rank(Phase phase) {
    return switch (phase) {
      case RUNNING -> 0;
      case PAUSED -> 1;
      case STOPPED -> 2;
      case NOT_STARTED, CANCELLED, EXEMPT, TRANSFERRED, CONFIG_ERROR -> NEVER;
    };
  }

  private static long urgency(JudgedClock clock) {
    Optional<Long> urgency =
        switch (clock.phase()) {
          case RUNNING -> clock.due().map(Instant::toEpochMilli);
          case PAUSED -> clock.remaining().map(Duration::toMillis);
          default -> clock.verdict().map(verdict -> -verdict.at().toEpochMilli());
        };
    return urgency.orElse(Long.MAX_VALUE);
  }
}
