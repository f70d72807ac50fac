package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a query, so that people see it at once. */
final class Problems {
  private final List<String> messages = new ArrayList<>();

  /** Notes a problem; the condition that stands in its place finds nothing. */
  Sql add(String message) {
    messages.add(message);
    return Sql.FALSE;
  }

  Sql noValue(Clause.Terminal clause, String value) {
    return add(
        "The value '%s' does not exist for the field '%s'.".formatted(value, clause.field()));
  }

  Sql badOperator(Clause.Terminal clause) {
    return add(
        "The operator '%s' is not supported by the '%s' field."
            .formatted(clause.operator().text(), clause.field()));
  }

  Sql badFunction(Clause.Terminal clause, Operand.Function function) {
    return add(
        "Function '%s' is not supported by the '%s' field of the sandbox."
            .formatted(function.name(), clause.field()));
  }

  void throwIfAny() throws JqlException {
    if (!messages.isEmpty()) {
      throw new JqlException(messages);
    }
  }
}
