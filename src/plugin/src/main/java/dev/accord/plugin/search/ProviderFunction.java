package dev.accord.plugin.search;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaProvider("IT Services")}: issues under an agreement that the department provides. */
public final class ProviderFunction extends NamedFunction<Department> {
  @Inject
  public ProviderFunction(RuleSource rules, Stores stores) {
    super(rules, stores, Names::department);
  }

  @Override
  List<Long> issues(Department department, Names names, ClockSearch clocks) {
    return of(clocks.under(names.agreementsOf(department).stream().map(Agreement::id).toList()));
  }
}
