package dev.accord.plugin.search;

import dev.accord.engine.clock.Phase;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code slaPhase("paused")}: issues with a clock in that phase; with a second argument, a clock of
 * that metric.
 */
public final class PhaseFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public PhaseFunction(RuleSource rules, Stores stores) {
    super(2);
    this.names = new Names(rules);
    this.clocks = stores.search();
  }

  @Override
  void check(List<String> arguments) {
    phase(arguments);
    Narrowed.check(arguments, names);
  }

  @Override
  List<Long> issues(List<String> arguments) {
    return Narrowed.to(arguments, names, clocks.in(phase(arguments)));
  }

  private Phase phase(List<String> arguments) {
    return names.constant(arguments.get(0), Phase.class, "phase");
  }
}
