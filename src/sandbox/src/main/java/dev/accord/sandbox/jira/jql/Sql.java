package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A condition on the issue row {@code i}; values are bound, never written into the text. */
record Sql(String text, List<Object> binds) {
  static final Sql TRUE = of("1 = 1");
  static final Sql FALSE = of("1 = 0");

  Sql {
    binds = List.copyOf(binds);
  }

  static Sql of(String text, Object... binds) {
    return new Sql(text, List.of(binds));
  }

  /** {@code column IN (?, ?)}; false when there is nothing to be in. */
  static Sql in(String column, Collection<?> values) {
    if (values.isEmpty()) {
      return FALSE;
    }
    String places = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Sql(column + " IN (" + places + ")", List.copyOf(values));
  }

  /** Whether a number is one of any number of numbers; false when there are none. */
  static Sql amongIds(String column, Collection<Long> ids) {
    return ids.isEmpty()
        ? FALSE
        : Sql.of(
            column + " IN (SELECT wanted.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS wanted (id))",
            (Object) ids.toArray(Long[]::new));
  }

  static Sql and(List<Sql> parts) {
    return join(parts, " AND ");
  }

  static Sql or(List<Sql> parts) {
    return join(parts, " OR ");
  }

  private static Sql join(List<Sql> parts, String glue) {
    List<Object> binds = new ArrayList<>();
    parts.forEach(part -> binds.addAll(part.binds()));
    String text = parts.stream().map(Sql::text).collect(Collectors.joining(glue, "(", ")"));
    return new Sql(text, binds);
  }

  Sql not() {
    return new Sql("NOT (" + text + ")", binds);
  }

  /** Puts the condition into a larger text at its only {@code %s}. */
  Sql within(String template) {
    return new Sql(template.formatted(text), binds);
  }
}
