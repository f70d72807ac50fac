package dev.accord.sync.judged;

import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock as Accord judges it.
 *
 * @param names what people call its parts
 * @param cycle number of its last cycle; zero before the first
 * @param standing as it was assessed last; a verdict counts before it
 * @param remaining working time left while it stands still, negative when over
 * @param verdict on its last cycle; absent while that has none
 */
public record JudgedClock(
    ClockKey key,
    Names names,
    int cycle,
    Phase phase,
    Optional<Standing> standing,
    Times times,
    Optional<Duration> remaining,
    Optional<Verdict> verdict) {

  /** Names of the agreement, the metric and the department that owes it. */
  public record Names(String agreement, String metric, String department) {}

  /** When it is due, and when it was at risk and missed. */
  public record Times(
      Optional<Instant> due, Optional<Instant> atRisk, Optional<Instant> breached) {}

  /** What counts for its last cycle. */
  public record Verdict(Outcome outcome, Instant at) {}

  public Optional<Instant> due() {
    return times.due();
  }

  public boolean isOpen() {
    return phase == Phase.RUNNING || phase == Phase.PAUSED;
  }

  /** How it stands: by its verdict, once there is one. */
  public Optional<Standing> stands() {
    return verdict
        .map(one -> one.outcome() == Outcome.MET ? Standing.MET : Standing.BREACHED)
        .or(() -> standing);
  }

  /** When it came to stand so; absent while it is on track. */
  public Optional<Instant> since() {
    return stands()
        .flatMap(
            stands ->
                switch (stands) {
                  case ON_TRACK -> Optional.<Instant>empty();
                  case AT_RISK -> times.atRisk();
                  case BREACHED -> times.breached().or(() -> verdict.map(Verdict::at));
                  case MET -> verdict.map(Verdict::at);
                });
  }
}
