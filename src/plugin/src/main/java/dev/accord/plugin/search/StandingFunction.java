package dev.accord.plugin.search;

import dev.accord.engine.clock.Standing;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code slaStanding("at risk")}: issues with a clock that is on track, at risk, breached or met;
 * with a second argument, a clock of that metric.
 */
public final class StandingFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public StandingFunction(RuleSource rules, Stores stores) {
    super(2);
    this.names = new Names(rules);
    this.clocks = stores.search();
  }

  @Override
  void check(List<String> arguments) {
    standing(arguments);
    Narrowed.check(arguments, names);
  }

  @Override
  List<Long> issues(List<String> arguments) {
    return Narrowed.to(arguments, names, clocks.in(standing(arguments)));
  }

  private Standing standing(List<String> arguments) {
    return names.constant(arguments.get(0), Standing.class, "standing");
  }
}
