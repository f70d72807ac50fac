package dev.accord.plugin.search;

import dev.accord.engine.agreement.Agreement;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaAgreement("IT Services for Finance")}: issues with a clock under the agreement. */
public final class AgreementFunction extends NamedFunction<Agreement> {
  @Inject
  public AgreementFunction(RuleSource rules, Stores stores) {
    super(rules, stores, Names::agreement);
  }

  @Override
  List<Long> issues(Agreement agreement, Names names, ClockSearch clocks) {
    return of(clocks.under(List.of(agreement.id())));
  }
}
