package dev.accord.sandbox.jira.jql;

import java.util.List;

/** The right side of a clause. */
public sealed interface Operand {
  /** A word, a number or a quoted text. */
  record Literal(String text) implements Operand {}

  record Function(String name, List<String> arguments) implements Operand {}

  record Several(List<Operand> operands) implements Operand {}

  /** {@code empty} or {@code null}. */
  record Empty() implements Operand {}
}
