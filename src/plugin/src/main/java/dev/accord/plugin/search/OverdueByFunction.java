package dev.accord.plugin.search;

import dev.accord.engine.clock.Phase;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * {@code slaOverdueBy("1 day")}: issues with an open clock that was missed at least so long ago on
 * the wall clock; with a second argument, a clock of that metric.
 */
public final class OverdueByFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;
  private final Clock clock;

  @Inject
  public OverdueByFunction(RuleSource rules, Stores stores, Clock clock) {
    super(2);
    this.names = new Names(rules);
    this.clocks = stores.search();
    this.clock = clock;
  }

  @Override
  void check(List<String> arguments) {
    names.time(arguments.get(0));
    Narrowed.check(arguments, names);
  }

  @Override
  List<Long> issues(List<String> arguments) {
    Instant until = clock.instant().minus(names.time(arguments.get(0)));
    List<StoredClock> open =
        clocks.breachedBy(until).stream()
            .filter(one -> one.phase() == Phase.RUNNING || one.phase() == Phase.PAUSED)
            .toList();
    return Narrowed.to(arguments, names, open);
  }
}
