package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Open clocks that are at risk or late, as of now. */
public final class AtRisk {
  private static final Duration UNKNOWN = Duration.ofDays(36_500);

  private final ClockSearch clocks;

  public AtRisk(ClockSearch clocks) {
    this.clocks = clocks;
  }

  /**
   * One of them.
   *
   * @param left working time; negative when over
   */
  public record Near(StoredClock clock, Optional<Duration> left) {}

  /**
   * What there is.
   *
   * @param open all open clocks of the scope
   * @param clocks those at risk or late: the longest over first, then by what is left
   */
  public record Found(int open, int atRisk, int late, List<Near> clocks) {}

  public Found of(Readable readable, Instant now) {
    List<StoredClock> open =
        Stream.concat(clocks.in(Phase.RUNNING).stream(), clocks.in(Phase.PAUSED).stream())
            .filter(clock -> isIn(readable, clock))
            .toList();
    Rulebook rulebook = readable.rules().rulebook();
    List<Near> near =
        open.stream()
            .filter(clock -> is(clock, Standing.AT_RISK) || is(clock, Standing.BREACHED))
            .map(clock -> new Near(clock, clock.left(rulebook, now)))
            .sorted(
                Comparator.comparing((Near one) -> is(one.clock(), Standing.AT_RISK))
                    .thenComparing(one -> one.left().orElse(UNKNOWN))
                    .thenComparing(one -> one.clock().issueId()))
            .toList();
    int late = (int) near.stream().filter(one -> is(one.clock(), Standing.BREACHED)).count();
    return new Found(open.size(), near.size() - late, late, near);
  }

  private static boolean isIn(Readable readable, StoredClock clock) {
    Agreement agreement = readable.agreements().get(clock.key().agreement());
    return agreement != null
        && readable.scope().service().filter(one -> !offers(agreement, clock, one)).isEmpty()
        && readable
            .scope()
            .includes(
                agreement,
                clock.key(),
                readable.scope().goal(),
                clock.owing(),
                clock.other(),
                readable.scope().service());
  }

  /** A clock does not know for which of the agreement's services it is. */
  private static boolean offers(Agreement agreement, StoredClock clock, ServiceId service) {
    return agreement
        .version(clock.version())
        .filter(version -> version.services().isEmpty() || version.services().contains(service))
        .isPresent();
  }

  private static boolean is(StoredClock clock, Standing standing) {
    return clock.standing().equals(Optional.of(standing));
  }
}
