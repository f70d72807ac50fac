package dev.accord.plugin.search;

import dev.accord.engine.clock.Phase;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * {@code slaOverdueBy("1 day")}: issues with an open clock that was missed at least so long ago on
 * the wall clock; with a second argument, a clock of that metric.
 */
public final class OverdueByFunction extends MetricFunction<Duration> {
  private final Clock clock;

  @Inject
  public OverdueByFunction(RuleSource rules, Stores stores, Clock clock) {
    super(rules, stores, Names::time);
    this.clock = clock;
  }

  @Override
  List<StoredClock> clocks(Duration time, ClockSearch clocks) {
    return clocks.breachedBy(clock.instant().minus(time)).stream()
        .filter(one -> one.phase() == Phase.RUNNING || one.phase() == Phase.PAUSED)
        .toList();
  }
}
