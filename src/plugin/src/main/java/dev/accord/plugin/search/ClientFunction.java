package dev.accord.plugin.search;

import dev.accord.engine.agreement.Side;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaClient("Finance")}: issues on which the department has been promised something. */
public final class ClientFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public ClientFunction(RuleSource rules, Stores stores) {
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
    return clocks.owedTo(names.department(arguments.get(0)).id()).stream()
        .filter(clock -> clock.owedBy() == Side.PROVIDER)
        .map(StoredClock::issueId)
        .toList();
  }
}
