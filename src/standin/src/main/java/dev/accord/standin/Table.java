package dev.accord.standin;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Records of one table; a field that a record lacks is empty. */
final class Table {
  private final List<Map<String, String>> rows;

  Table(List<Map<String, String>> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** Records that the query finds, in its order. */
  synchronized List<Map<String, String>> find(Query query, int limit) {
    return rows.stream()
        .filter(query::matches)
        .sorted(order(query))
        .limit(limit)
        .map(Map::copyOf)
        .toList();
  }

  synchronized void add(Map<String, String> row) {
    rows.add(row);
  }

  /** Replaces the record of the same sys_id. */
  synchronized void put(Map<String, String> row) {
    rows.removeIf(one -> one.getOrDefault("sys_id", "").equals(row.get("sys_id")));
    rows.add(row);
  }

  private static Comparator<Map<String, String>> order(Query query) {
    Comparator<Map<String, String>> order = Comparator.comparing(row -> 0);
    for (Query.Order by : query.orders()) {
      Comparator<Map<String, String>> next =
          Comparator.comparing(row -> row.getOrDefault(by.field(), ""));
      order = order.thenComparing(by.descending() ? next.reversed() : next);
    }
    return order;
  }

  /**
   * A record as the Table API answers it.
   *
   * @param all whether each field comes with how people see it
   */
  static JsonObject json(Map<String, String> row, List<String> fields, boolean all) {
    JsonObject json = new JsonObject();
    for (String field : fields.isEmpty() ? List.copyOf(row.keySet()) : fields) {
      if (field.startsWith(Incidents.SHOWN)) {
        continue;
      }
      String value = row.getOrDefault(field, "");
      if (all) {
        JsonObject both = new JsonObject();
        both.addProperty("display_value", row.getOrDefault(Incidents.SHOWN + field, value));
        both.addProperty("value", value);
        json.add(field, both);
      } else {
        json.addProperty(field, value);
      }
    }
    return json;
  }
}
