package dev.accord.plugin.search;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Side;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaClient("Finance")}: issues on which the department has been promised something. */
public final class ClientFunction extends NamedFunction<Department> {
  @Inject
  public ClientFunction(RuleSource rules, Stores stores) {
    super(rules, stores, Names::department);
  }

  @Override
  List<Long> issues(Department department, Names names, ClockSearch clocks) {
    return clocks.owedTo(department.id()).stream()
        .filter(clock -> clock.owedBy() == Side.PROVIDER)
        .map(StoredClock::issueId)
        .toList();
  }
}
