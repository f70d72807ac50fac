package dev.accord.plugin.search;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaAgreement("IT Services for Finance")}: issues with a clock under the agreement. */
public final class AgreementFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;

  @Inject
  public AgreementFunction(RuleSource rules, Stores stores) {
    super(1);
    this.names = new Names(rules);
    this.clocks = stores.search();
  }

  @Override
  void check(List<String> arguments) {
    names.agreement(arguments.get(0));
  }

  @Override
  List<Long> issues(List<String> arguments) {
    return clocks.under(List.of(names.agreement(arguments.get(0)).id())).stream()
        .map(StoredClock::issueId)
        .toList();
  }
}
