package dev.accord.plugin.search;

import dev.accord.engine.agreement.Agreement;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaProvider("IT Services")}: issues under an agreement that the department provides. */
public final class ProviderFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public ProviderFunction(RuleSource rules, Stores stores) {
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
    return clocks
        .under(
            names.agreementsOf(names.department(arguments.get(0))).stream()
                .map(Agreement::id)
                .toList())
        .stream()
        .map(StoredClock::issueId)
        .toList();
  }
}
