package dev.accord.plugin.search;

import dev.accord.engine.agreement.Department;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.List;

/** {@code slaHeldBy("Finance")}: issues that the department holds now. */
public final class HeldByFunction extends NamedFunction<Department> {
  @Inject
  public HeldByFunction(RuleSource rules, Stores stores) {
    super(rules, stores, Names::department);
  }

  @Override
  List<Long> issues(Department department, Names names, ClockSearch clocks) {
    return clocks.heldBy(department.id());
  }
}
