package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.jql.Operand.Empty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A field that holds an instant: {@code created}, {@code updated}, {@code resolved}. */
record InstantField(String column) implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (clause.operator().isMatch()) {
      return problems.badOperator(clause);
    }
    List<Sql> parts = new ArrayList<>();
    for (Operand operand : Operands.each(clause.operand())) {
      if (operand instanceof Empty) {
        parts.add(Sql.of(column + " IS NULL"));
        continue;
      }
      Optional<Long> millis = Dates.millis(operand, asker);
      if (millis.isEmpty()) {
        return problems.add(badDate(clause, operand));
      }
      String comparison = clause.operator().isOrder() ? clause.operator().text() : "=";
      parts.add(Sql.of(column + " " + comparison + " ?", millis.get()));
    }
    Sql any = Sql.or(parts);
    return clause.operator().isNegative()
        ? Sql.and(List.of(Sql.of(column + " IS NOT NULL"), any.not()))
        : any;
  }

  private static String badDate(Clause.Terminal clause, Operand operand) {
    if (operand instanceof Operand.Function function) {
      return "Unable to find JQL function '%s(%s)'."
          .formatted(function.name(), String.join(", ", function.arguments()));
    }
    return ("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
            + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
            + " '4w 2d'.")
        .formatted(((Operand.Literal) operand).text(), clause.field());
  }

  @Override
  public String orderBy(boolean descending) {
    return column
        + SearchField.direction(descending)
        + (column.equals("i.resolved") ? " NULLS LAST" : "");
  }
}
