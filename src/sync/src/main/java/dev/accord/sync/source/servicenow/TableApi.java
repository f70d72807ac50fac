package dev.accord.sync.source.servicenow;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.problem.Words;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks tables for rows. */
final class TableApi {
  private static final int ROWS = 1_000;

  /** So many ids make an address of 4,000 characters, which every proxy lets through. */
  private static final int IDS = 100;

  /** What may stand in a query without meaning something in it. */
  private static final Pattern HARMLESS = Pattern.compile("[^\\^,=\\p{Cntrl}]{1,100}");

  private final Peer peer;

  TableApi(Peer peer) {
    this.peer = peer;
  }

  /** Whether a value means nothing but itself in a query. */
  static boolean isHarmless(String value) {
    return HARMLESS.matcher(value).matches();
  }

  /** The first rows of a query, each field with how people see it. */
  List<Row> named(String table, String query, Collection<String> fields, int limit) {
    return rows(
        table,
        request(table, query, limit)
            .with("sysparm_fields", String.join(",", fields))
            .with("sysparm_display_value", "all"));
  }

  /** One row with all its fields; none when the table is empty. */
  List<Row> whole(String table, String query) {
    return rows(table, request(table, query, 1).with("sysparm_display_value", "all"));
  }

  /** Every row of a filter, which does not end in an order. */
  List<Row> all(String table, String filter, Collection<String> fields) {
    List<Row> all = new ArrayList<>();
    List<Row> page = List.of();
    do {
      String from = page.isEmpty() ? "" : "^sys_id>" + page.get(page.size() - 1).id();
      String query = (filter + from + "^ORDERBYsys_id").replaceAll("^\\^", "");
      page =
          rows(table, request(table, query, ROWS).with("sysparm_fields", String.join(",", fields)));
      all.addAll(page);
      // A page may be short because some of its rows may not be read; only an empty one ends.
    } while (!page.isEmpty());
    return all;
  }

  /** Every row whose field is one of the values; none for values that a query cannot say. */
  List<Row> allIn(
      String table,
      String field,
      Collection<String> values,
      String filter,
      Collection<String> fields) {
    List<String> harmless = values.stream().filter(TableApi::isHarmless).sorted().toList();
    List<Row> all = new ArrayList<>();
    for (int from = 0; from < harmless.size(); from += IDS) {
      List<String> some = harmless.subList(from, Math.min(harmless.size(), from + IDS));
      all.addAll(all(table, field + "IN" + String.join(",", some) + filter, fields));
    }
    return all;
  }

  private static Request request(String table, String query, int limit) {
    return Request.get("/api/now/table/" + table)
        .with("sysparm_query", query)
        .with("sysparm_limit", Integer.toString(limit))
        .with("sysparm_exclude_reference_link", "true")
        .with("sysparm_no_count", "true");
  }

  private List<Row> rows(String table, Request request) {
    JsonObject answer = peer.send(request).object();
    if (answer.has("error")) {
      // It gives up in the middle of a long query, and says so behind the rows.
      throw new TroubleException(
          Trouble.UNREACHABLE,
          "%s gave up reading table %s: %s; if that stays so, let pages be smaller"
              .formatted(
                  peer.settings().name(), table, Words.quoted(answer.get("error").toString())));
    }
    @Nullable JsonElement result = answer.get("result");
    if (result == null || !result.isJsonArray()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s answered for table %s without a list 'result'; check that its address is that of the instance"
              .formatted(peer.settings().name(), table));
    }
    List<Row> rows = new ArrayList<>();
    for (JsonElement row : result.getAsJsonArray()) {
      if (row.isJsonObject()) {
        rows.add(new Row(row.getAsJsonObject()));
      }
    }
    return rows;
  }
}
