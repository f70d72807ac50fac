package dev.accord.sync.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket on which the two do not mean the same.
 *
 * @param weBreached whether it is breached here
 * @param ourStart and the rest: as reckoned here, and as told there
 * @param dueLater by how much it is due later there
 */
public record Difference(
    String ticket,
    String definition,
    boolean weBreached,
    boolean theyBreached,
    Instant ourStart,
    Optional<Instant> theirStart,
    Optional<Instant> ourDue,
    Optional<Instant> theirDue,
    Optional<Duration> dueLater,
    Reason reason) {

  static Difference of(Pair pair, Reason reason) {
    return new Difference(
        pair.ticket(),
        pair.theirs().definition(),
        pair.weBreached(),
        pair.theyBreached(),
        pair.ours().start(),
        pair.theirs().start(),
        pair.ours().due(),
        pair.theirs().plannedEnd(),
        pair.dueLater(),
        reason);
  }

  boolean isOfVerdict() {
    return weBreached != theyBreached;
  }

  Duration size() {
    return dueLater.map(Duration::abs).orElse(Duration.ZERO);
  }
}
