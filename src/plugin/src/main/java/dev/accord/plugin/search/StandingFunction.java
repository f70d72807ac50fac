package dev.accord.plugin.search;

import dev.accord.engine.clock.Standing;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code slaStanding("at risk")}: issues with a clock that is on track, at risk, breached or met;
 * with a second argument, a clock of that metric.
 */
public final class StandingFunction extends MetricFunction<Standing> {
  @Inject
  public StandingFunction(RuleSource rules, Stores stores) {
    super(rules, stores, (names, word) -> names.constant(word, Standing.class, "standing"));
  }

  @Override
  List<StoredClock> clocks(Standing standing, ClockSearch clocks) {
    return clocks.in(standing);
  }
}
