package dev.accord.engine.clock;

import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.handoff.Holding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A measured span of a cycle, half-open, in epoch milliseconds; longer than nothing. */
record Span(
    long from,
    long until,
    Phase phase,
    Optional<PauseRule> pause,
    Holding holding,
    Promise promise,
    long worked) {

  Segment segment() {
    return new Segment(
        Instant.ofEpochMilli(from),
        Instant.ofEpochMilli(until),
        phase,
        pause.map(PauseRule::party),
        pause.map(PauseRule::reason).orElse(""),
        holding.department(),
        holding.isInTransit(),
        promise.goal().id(),
        Duration.ofMillis(worked));
  }
}
