package dev.accord.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Functions of plugins that stand for issues: {@code issue in someFunction("a")}. */
record IssueFunctions(Supplier<PluginSearch> plugins) {
  /** The ids and keys that a function means; none, and a problem, when it cannot be used so. */
  List<String> values(
      Clause.Terminal clause, Operand.Function function, Asker asker, Problems problems) {
    if (!clause.operator().isEquality()) {
      problems.badOperator(clause);
      return List.of();
    }
    Optional<FunctionValues> found = plugins.get().call(function, asker.eyes());
    if (found.isEmpty()) {
      problems.add("Unable to find JQL function '%s'.".formatted(Operands.text(function)));
      return List.of();
    }
    if (!found.get().errors().isEmpty()) {
      found.get().errors().forEach(problems::add);
      return List.of();
    }
    boolean listWanted = clause.operator() == Operator.IN || clause.operator() == Operator.NOT_IN;
    if (found.get().list() != listWanted) {
      problems.add(
          "Operator '%s' does not support the %s function '%s' for field '%s'."
              .formatted(
                  clause.operator().text(),
                  found.get().list() ? "list" : "non-list",
                  Operands.text(function),
                  clause.field()));
      return List.of();
    }
    return found.get().values();
  }
}
