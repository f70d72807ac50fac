package dev.accord.plugin.search;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code slaDueWithin("4h")}: issues with a running clock that is due within so much time on the
 * wall clock; with a second argument, a clock of that metric.
 */
public final class DueWithinFunction extends MetricFunction<Duration> {
  private final Clock clock;

  @Inject
  public DueWithinFunction(RuleSource rules, Stores stores, Clock clock) {
    super(rules, stores, Names::time);
    this.clock = clock;
  }

  @Override
  List<StoredClock> clocks(Duration time, ClockSearch clocks) {
    Instant now = clock.instant();
    return clocks.due(now, now.plus(time));
  }
}
