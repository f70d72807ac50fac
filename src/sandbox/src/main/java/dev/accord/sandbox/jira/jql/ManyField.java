package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A field with any number of values in a table of its own: labels, components, a custom field.
 *
 * @param rows the table's rows of issue {@code i}, as a condition after EXISTS with one {@code %s}
 *     for a condition on the value
 * @param column the value within {@code rows}
 * @param resolve the stored values that a word of the query means; empty for an unknown word
 */
record ManyField(
    String rows, String column, Function<String, Collection<?>> resolve, ColumnField.Call call)
    implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (!clause.operator().isEquality() && !clause.operator().isEmptiness()) {
      return problems.badOperator(clause);
    }
    List<Object> values = new ArrayList<>();
    for (String text : Operands.texts(clause.operand())) {
      Collection<?> found = resolve.apply(text);
      if (found.isEmpty()) {
        return problems.noValue(clause, text);
      }
      values.addAll(found);
    }
    for (Operand.Function function : Operands.functions(clause.operand()).toList()) {
      var found = call.values(function, asker);
      if (found.isEmpty()) {
        return problems.badFunction(clause, function);
      }
      values.addAll(found.get());
    }
    Sql some = Sql.TRUE.within("EXISTS (" + rows + ")");
    Sql match = Sql.in(column, values).within("EXISTS (" + rows + ")");
    Sql any = Operands.hasEmpty(clause.operand()) ? Sql.or(List.of(match, some.not())) : match;
    return clause.operator().isNegative() ? Sql.and(List.of(some, any.not())) : any;
  }
}
