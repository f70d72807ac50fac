package dev.accord.plugin.search;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaHeldBy("Finance")}: issues that the department holds now. */
public final class HeldByFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public HeldByFunction(RuleSource rules, Stores stores) {
    super(1);
    this.names = new Names(rules);
    this.clocks = stores.search();
  }

  @Override
  void check(List<String> arguments) {
    names.department(arguments.get(0));
  }

  @Override
  List<Long> issues(List<String> arguments) {
    return clocks.heldBy(names.department(arguments.get(0)).id());
  }
}
