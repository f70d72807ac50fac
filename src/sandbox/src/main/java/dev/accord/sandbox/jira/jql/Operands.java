package dev.accord.sandbox.jira.jql;

import java.util.List;
import java.util.stream.Stream;

/** Takes operands apart. */
final class Operands {
  private Operands() {}

  /** The operands of a list, or the one operand itself. */
  static List<Operand> each(Operand operand) {
    return operand instanceof Operand.Several several
        ? several.operands().stream().flatMap(one -> each(one).stream()).toList()
        : List.of(operand);
  }

  static Stream<Operand.Function> functions(Operand operand) {
    return each(operand).stream()
        .filter(Operand.Function.class::isInstance)
        .map(Operand.Function.class::cast);
  }

  /** An operand as a message shows it. */
  static String text(Operand operand) {
    if (operand instanceof Operand.Literal literal) {
      return literal.text();
    }
    return operand instanceof Operand.Function function
        ? "%s(%s)".formatted(function.name(), String.join(", ", function.arguments()))
        : operand.toString();
  }

  /** Whether {@code empty} is meant: {@code is empty}, {@code = empty} or one of a list. */
  static boolean hasEmpty(Operand operand) {
    return each(operand).stream().anyMatch(Operand.Empty.class::isInstance);
  }

  static List<String> texts(Operand operand) {
    return each(operand).stream()
        .filter(Operand.Literal.class::isInstance)
        .map(one -> ((Operand.Literal) one).text())
        .toList();
  }
}
