package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field whose one value is a column of the issue: equal, one of, or empty. The word "Unresolved"
 * is one more way to say empty.
 *
 * @param resolve the column's values that a word of the query means; empty for an unknown word
 * @param call the values that a function means; empty for a function it does not take
 */
record ColumnField(String column, String order, Function<String, Collection<?>> resolve, Call call)
    implements SearchField {
  /** Evaluates a function of the query. */
  @FunctionalInterface
  interface Call {
    Optional<Collection<?>> values(Operand.Function function, Asker asker);
  }

  static ColumnField of(String column, String order, Function<String, Collection<?>> resolve) {
    return new ColumnField(column, order, resolve, (function, asker) -> Optional.empty());
  }

  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (!clause.operator().isEquality() && !clause.operator().isEmptiness()) {
      return problems.badOperator(clause);
    }
    List<Object> values = new ArrayList<>();
    boolean empty = Operands.hasEmpty(clause.operand());
    for (String text : Operands.texts(clause.operand())) {
      if (isEmptyWord(text)) {
        empty = true;
        continue;
      }
      Collection<?> found = resolve.apply(text);
      if (found.isEmpty()) {
        return problems.noValue(clause, text);
      }
      values.addAll(found);
    }
    for (Operand.Function function : Operands.functions(clause.operand()).toList()) {
      Optional<Collection<?>> found = call.values(function, asker);
      if (found.isEmpty()) {
        return problems.badFunction(clause, function);
      }
      values.addAll(found.get());
    }
    return combine(values, empty, clause.operator().isNegative());
  }

  private boolean isEmptyWord(String text) {
    return column.equals("i.resolution_id") && text.equalsIgnoreCase("unresolved");
  }

  private Sql combine(List<Object> values, boolean empty, boolean negative) {
    List<Sql> parts = new ArrayList<>();
    if (!values.isEmpty() || !empty) {
      parts.add(Sql.in(column, values));
    }
    if (empty) {
      parts.add(Sql.of(column + " IS NULL"));
    }
    Sql any = Sql.or(parts);
    return negative ? Sql.and(List.of(Sql.of(column + " IS NOT NULL"), any.not())) : any;
  }

  @Override
  public String orderBy(boolean descending) {
    return order + SearchField.direction(descending) + " NULLS LAST";
  }
}
