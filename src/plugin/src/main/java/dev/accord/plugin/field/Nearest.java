package dev.accord.plugin.field;

import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.store.StoredClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of an issue's clocks stands for it: of those that run the one that is due first, as {@code
 * ORDER BY slaDue} has it; else the paused one with the least left; else what became of those that
 * were judged, the worst first. Clocks without a verdict stand for nothing.
 */
final class Nearest {
  private static final int NOT_SHOWN = 3;

  private static final Comparator<StoredClock> ORDER =
      Comparator.comparingInt(Nearest::rank)
          .thenComparing(Nearest::dueIfRunning)
          .thenComparing(Nearest::left)
          .thenComparing(clock -> clock.key().toString());

  private Nearest() {}

  static Optional<StoredClock> of(List<StoredClock> clocks) {
    return clocks.stream().filter(clock -> rank(clock) < NOT_SHOWN).min(ORDER);
  }

  private static int rank(StoredClock clock) {
    return switch (clock.phase()) {
      case RUNNING -> 0;
      case PAUSED -> 1;
      case STOPPED -> clock.standing().isPresent() ? 2 : NOT_SHOWN;
      case NOT_STARTED, CANCELLED, EXEMPT, TRANSFERRED, CONFIG_ERROR -> NOT_SHOWN;
    };
  }

  private static Instant dueIfRunning(StoredClock clock) {
    return clock.phase() == Phase.RUNNING ? clock.due().orElse(Instant.MAX) : Instant.MAX;
  }

  /** A row that says nothing of it comes last among those with its standing. */
  private static Duration left(StoredClock clock) {
    boolean missed = clock.standing().equals(Optional.of(Standing.BREACHED));
    return clock.remaining().orElse(missed ? Duration.ZERO : Duration.ofSeconds(Long.MAX_VALUE));
  }
}
