package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.IndexedProperty.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value within an issue property, as it was when the issue was last indexed. */
record PropertyField(IndexedProperty property) implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    Sql some = Sql.TRUE.within(rows());
    if (clause.operator().isEmptiness()) {
      return clause.operator().isNegative() ? some : some.not();
    }
    if (clause.operator().isMatch() != (property.type() == Type.TEXT)
        || (clause.operator().isOrder() && property.type() == Type.STRING)) {
      return problems.badOperator(clause);
    }
    if (property.type() == Type.TEXT) {
      String words = rows().formatted(TextField.like("p.text_value"));
      return new TextField(List.of(words), "").where(clause, asker, problems);
    }
    String comparison = clause.operator().isOrder() ? clause.operator().text() : "=";
    List<Sql> parts = new ArrayList<>();
    for (Operand operand : Operands.each(clause.operand())) {
      if (operand instanceof Operand.Empty) {
        parts.add(some.not());
        continue;
      }
      Optional<? extends Object> value = value(operand, asker);
      if (value.isEmpty()) {
        return problems.add(
            "The value '%s' is not valid for the field '%s'."
                .formatted(Operands.text(operand), clause.field()));
      }
      parts.add(Sql.of(column() + " " + comparison + " ?", value.get()).within(rows()));
    }
    Sql any = Sql.or(parts);
    return clause.operator().isNegative() ? Sql.and(List.of(some, any.not())) : any;
  }

  private Optional<? extends Object> value(Operand operand, Asker asker) {
    return switch (property.type()) {
      case DATE -> Dates.millis(operand, asker);
      case NUMBER -> CustomSearch.number(operand);
      default ->
          operand instanceof Operand.Literal literal
              ? Optional.of(literal.text())
              : Optional.empty();
    };
  }

  /** The names are written into the text: {@link IndexedProperty} allows letters and the like. */
  private String rows() {
    return "EXISTS (SELECT 1 FROM indexed_property p WHERE " + place() + " AND (%s))";
  }

  private String place() {
    return "p.issue_id = i.id AND p.property_key = '%s' AND p.path = '%s' AND %s IS NOT NULL"
        .formatted(property.propertyKey(), property.path(), column());
  }

  private String column() {
    return switch (property.type()) {
      case DATE -> "p.instant_value";
      case NUMBER -> "p.number_value";
      default -> "p.text_value";
    };
  }

  @Override
  public String orderBy(boolean descending) {
    return property.type() == Type.TEXT
        ? ""
        : "(SELECT MIN(%s) FROM indexed_property p WHERE %s)".formatted(column(), place())
            + SearchField.direction(descending)
            + " NULLS LAST";
  }
}
