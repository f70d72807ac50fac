package dev.accord.sync.source.servicenow;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a table has been read.
 *
 * <p>Rows are read in the order of their last change and, within a second, of their ids. That order
 * is not the order in which they become visible: a long transaction shows its rows late, and more
 * may be written within the second that was read last. So reading begins anew a minute before the
 * instant at which the last reading had begun. What is read twice does no harm.
 *
 * @param updated time of the last change of the last row, as it is written there; empty before all
 * @param id of that row; empty for all rows of that time
 * @param begun when this reading began, by the server's clock; absent until it begins
 */
record Position(String updated, String id, Optional<Instant> begun) {
  static final Position START = new Position("", "", Optional.empty());

  private static final Duration OVERLAP = Duration.ofSeconds(60);

  static Position of(Cursor cursor) {
    String[] parts = cursor.text().split("\\|", -1);
    boolean sound = parts.length == 3 && (parts[0].isEmpty() || Row.parse(parts[0]).isPresent());
    if (!sound || !parts[2].matches("\\d{0,12}")) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "the cursor '%s' is none of ServiceNow; reset the source".formatted(cursor.text()));
    }
    return new Position(
        parts[0],
        parts[1],
        parts[2].isEmpty()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochSecond(Long.parseLong(parts[2]))));
  }

  Cursor cursor() {
    return new Cursor(
        "%s|%s|%s"
            .formatted(
                updated, id, begun.map(at -> Long.toString(at.getEpochSecond())).orElse("")));
  }

  /** Behind the row, in the reading that is under way. */
  Position behind(Row row, Instant begun) {
    return new Position(row.value("sys_updated_on"), row.id(), Optional.of(begun));
  }

  /** Where the next reading begins, when there is nothing more in this one. */
  Position ended(Instant begun) {
    String safe = Row.text(begun.minus(OVERLAP));
    return updated.compareTo(safe) > 0
        ? new Position(safe, "", Optional.empty())
        : new Position(updated, id, Optional.empty());
  }

  /** The rows from here on, in order, of those in the scope. */
  String query(String scope) {
    String within = scope.isEmpty() ? "" : "^" + scope;
    String order = "^ORDERBYsys_updated_on^ORDERBYsys_id";
    if (updated.isEmpty()) {
      return (within + order).substring(1);
    }
    if (id.isEmpty()) {
      return "sys_updated_on>=" + updated + within + order;
    }
    // ^NQ is an "or" between whole queries, so the scope stands in both.
    return "sys_updated_on>%s%s^NQsys_updated_on=%s^sys_id>%s%s%s"
        .formatted(updated, within, updated, id, within, order);
  }

  /**
   * Refuses rows that do not come in the order of their last change: reading on behind the last
   * would miss some.
   */
  void refuseDisorder(String table, List<Row> rows) {
    String before = updated;
    for (Row row : rows) {
      String changed = row.value("sys_updated_on");
      if (row.id().isBlank() || Row.parse(changed).isEmpty()) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "table %s has a row without sys_id or a time sys_updated_on ('%s'); let the user read both"
                .formatted(table, changed));
      }
      if (changed.compareTo(before) < 0) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "table %s is not read in order: %s came behind %s. Give the user the time zone GMT, and check the scope."
                .formatted(table, changed, before));
      }
      before = changed;
    }
  }
}
