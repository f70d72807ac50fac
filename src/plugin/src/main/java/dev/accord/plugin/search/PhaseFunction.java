package dev.accord.plugin.search;

import dev.accord.engine.clock.Phase;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code slaPhase("paused")}: issues with a clock in that phase; with a second argument, a clock of
 * that metric.
 */
public final class PhaseFunction extends MetricFunction<Phase> {
  @Inject
  public PhaseFunction(RuleSource rules, Stores stores) {
    super(rules, stores, (names, word) -> names.constant(word, Phase.class, "phase"));
  }

  @Override
  List<StoredClock> clocks(Phase phase, ClockSearch clocks) {
    return clocks.in(phase);
  }
}
