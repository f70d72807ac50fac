package dev.accord.plugin.store;

import java.util.Collections;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * A condition that an index stands behind; every query of the plugin is one of these.
 *
 * @param where one condition, or several with AND, that begins with the index's first column
 * @param order of the rows, on a column that the same index or the primary key gives in order
 */
record Lookup<R extends Entity>(Class<R> type, String where, String order) {
  /** The column that an index has to begin with. */
  String column() {
    return where.substring(0, where.indexOf(' '));
  }

  /** Rows in ascending order of their ids. */
  static <R extends Entity> Lookup<R> on(Class<R> type, String where) {
    return new Lookup<>(type, where, "ID");
  }

  /** The same for one of so many values, of a lookup that asks for one. */
  Lookup<R> anyOf(int values) {
    String marks = String.join(", ", Collections.nCopies(values, "?"));
    return new Lookup<>(type, column() + " IN (" + marks + ")", order);
  }

  /** The same for one of so many values of the first column; what else it asks for stays. */
  Lookup<R> anyOfFirst(int values) {
    String marks = String.join(", ", Collections.nCopies(values, "?"));
    String rest = where.substring(where.indexOf('?') + 1);
    return new Lookup<>(type, column() + " IN (" + marks + ")" + rest, order);
  }

  Lookup<R> ordered(String by) {
    return new Lookup<>(type, where, by);
  }

  Query query(Object... values) {
    return Query.select().where(where, values).order(order);
  }
}
