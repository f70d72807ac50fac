package dev.accord.plugin.store;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * A condition that an index stands behind; every query of the plugin is one of these.
 *
 * @param where one condition, or several with AND, that begins with the index's first column
 * @param order of the rows, on a column that the same index or the primary key gives in order
 * @param columns what is read of the rows
 */
record Lookup<R extends Entity>(Class<R> type, String where, String order, String columns) {
  private static final String ID = "ID";

  /** The id and all that a row interface names. */
  private static final ClassValue<String> EVERY_COLUMN =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> row) {
          return Stream.concat(Stream.of(ID), Arrays.stream(row.getFields()).map(Field::getName))
              .collect(Collectors.joining(","));
        }
      };

  /** The column that an index has to begin with. */
  String column() {
    return where.substring(0, where.indexOf(' '));
  }

  /** Rows in ascending order of their ids. */
  static <R extends Entity> Lookup<R> on(Class<R> type, String where) {
    return new Lookup<>(type, where, ID, EVERY_COLUMN.get(type));
  }

  /** The same for one of so many values, of a lookup that asks for one. */
  Lookup<R> anyOf(int values) {
    String marks = String.join(", ", Collections.nCopies(values, "?"));
    return new Lookup<>(type, column() + " IN (" + marks + ")", order, columns);
  }

  /** The same for one of so many values of the first column; what else it asks for stays. */
  Lookup<R> anyOfFirst(int values) {
    String marks = String.join(", ", Collections.nCopies(values, "?"));
    String rest = where.substring(where.indexOf('?') + 1);
    return new Lookup<>(type, column() + " IN (" + marks + ")" + rest, order, columns);
  }

  Lookup<R> ordered(String by) {
    return new Lookup<>(type, where, by, columns);
  }

  /** The same with nothing read but these. */
  Lookup<R> only(String... some) {
    return new Lookup<>(type, where, order, ID + "," + String.join(",", some));
  }

  Query query(Object... values) {
    return Query.select(columns).where(where, values).order(order);
  }
}
