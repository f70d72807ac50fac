package dev.accord.sandbox.jira.jql;

/** How one field of a query becomes SQL on the issue row {@code i}. */
interface SearchField {
  Sql where(Clause.Terminal clause, Asker asker, Problems problems);

  /** The expression to sort by, with direction; {@code null}s come last. */
  default String orderBy(boolean descending) {
    return "";
  }

  static String direction(boolean descending) {
    return descending ? " DESC" : " ASC";
  }
}
