package dev.accord.sandbox.jira.jql;

import java.util.List;

/** What issues a query wants. */
public sealed interface Clause {
  record And(List<Clause> clauses) implements Clause {}

  record Or(List<Clause> clauses) implements Clause {}

  record Not(Clause clause) implements Clause {}

  /** One field compared with something. */
  record Terminal(String field, Operator operator, Operand operand) implements Clause {}
}
