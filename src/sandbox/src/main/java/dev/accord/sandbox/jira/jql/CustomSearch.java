package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A custom field that is compared by order or searched by words. */
record CustomSearch(CustomField field) implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    String rows =
        "EXISTS (SELECT 1 FROM custom_field_value v WHERE v.issue_id = i.id AND v.field_id = "
            + field.id()
            + " AND (%s))";
    if (clause.operator().isEmptiness() || clause.operand() instanceof Operand.Empty) {
      Sql some = Sql.TRUE.within(rows);
      return clause.operator().isNegative() ? some : some.not();
    }
    if (field.kind() == CustomFieldKind.TEXT) {
      String columnless = rows.formatted(TextField.like("v.text_value"));
      return new TextField(List.of(columnless), "").where(clause, asker, problems);
    }
    if (clause.operator().isMatch()) {
      return problems.badOperator(clause);
    }
    boolean number = field.kind() == CustomFieldKind.NUMBER;
    List<Optional<? extends Object>> values =
        Operands.each(clause.operand()).stream()
            .<Optional<? extends Object>>map(
                one -> number ? number(one) : day(one, asker).map(LocalDate::toString))
            .toList();
    if (values.stream().anyMatch(Optional::isEmpty)) {
      return problems.noValue(clause, Operands.texts(clause.operand()).toString());
    }
    String column = number ? "v.number_value" : "v.text_value";
    String comparison = clause.operator().isOrder() ? clause.operator().text() : "=";
    Sql any =
        Sql.or(
            values.stream()
                .map(value -> Sql.of(column + " " + comparison + " ?", value.orElseThrow()))
                .toList());
    return (clause.operator().isNegative() ? any.not() : any).within(rows);
  }

  static Optional<Double> number(Operand operand) {
    return operand instanceof Operand.Literal literal
            && literal.text().matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,9})?")
        ? Optional.of(Double.valueOf(literal.text()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Operand operand, Asker asker) {
    return Dates.millis(operand, asker)
        .map(millis -> Instant.ofEpochMilli(millis).atZone(asker.zone()).toLocalDate());
  }

  @Override
  public String orderBy(boolean descending) {
    String column = field.kind() == CustomFieldKind.NUMBER ? "number_value" : "text_value";
    return "(SELECT v."
        + column
        + " FROM custom_field_value v WHERE v.issue_id = i.id AND v.field_id = "
        + field.id()
        + ")"
        + SearchField.direction(descending)
        + " NULLS LAST";
  }
}
