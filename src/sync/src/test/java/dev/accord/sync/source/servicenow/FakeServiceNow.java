package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ServiceNow in memory: tables of rows, and as much of its query language as is asked. */
final class FakeServiceNow implements ResponseDefinitionTransformerV2 {
  private static final Pattern TERM = Pattern.compile("([a-z_.]+?)(>=|>|=|IN)(.*)");

  private final Map<String, Map<String, Map<String, String>>> tables = new HashMap<>();
  private final Set<String> unreadableRows = new HashSet<>();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private Runnable beforeTable = () -> {};
  private int changes;

  void clear() {
    tables.clear();
    unreadableRows.clear();
    beforeTable = () -> {};
    now = Instant.parse("2026-03-02T09:00:00Z");
  }

  void serve(WireMockServer server) {
    server.stubFor(
        get(urlPathMatching("/api/now/table/.*"))
            .atPriority(9)
            .willReturn(aResponse().withTransformers("servicenow")));
  }

  void now(Instant time) {
    now = time;
  }

  Instant now() {
    return now;
  }

  /** What happens just before rows of incidents are looked up. */
  void beforeTable(Runnable happening) {
    beforeTable = happening;
  }

  void hideRow(String id) {
    unreadableRows.add(id);
  }

  Map<String, String> put(String table, String id, String... fields) {
    Map<String, String> row =
        tables
            .computeIfAbsent(table, name -> new TreeMap<>())
            .computeIfAbsent(id, key -> new LinkedHashMap<>());
    row.put("sys_id", id);
    for (int i = 0; i < fields.length; i += 2) {
      row.put(fields[i], fields[i + 1]);
    }
    return row;
  }

  void remove(String table, String id) {
    tables.getOrDefault(table, Map.of()).remove(id);
  }

  /** A new incident. */
  void create(String id, Instant at) {
    put(
        "incident",
        id,
        "number",
        "INC" + id,
        "short_description",
        "Printer " + id,
        "state",
        "1",
        "priority",
        "3",
        "assignment_group",
        "",
        "assigned_to",
        "",
        "caller_id",
        "",
        "sys_created_on",
        text(at),
        "sys_updated_on",
        text(at),
        "sys_mod_count",
        "0");
  }

  /** Changes fields of an incident, and writes it down as the platform does. */
  void update(String id, Instant at, String user, String... fields) {
    Map<String, String> row = put("incident", id);
    int count = Integer.parseInt(row.getOrDefault("sys_mod_count", "0")) + 1;
    for (int i = 0; i < fields.length; i += 2) {
      put(
          "sys_audit",
          "audit%04d".formatted(changes++),
          "documentkey",
          id,
          "fieldname",
          fields[i],
          "oldvalue",
          row.getOrDefault(fields[i], ""),
          "newvalue",
          fields[i + 1],
          "user",
          user,
          "sys_created_on",
          text(at),
          "record_checkpoint",
          Integer.toString(count));
    }
    put("incident", id, fields);
    put("incident", id, "sys_updated_on", text(at), "sys_mod_count", Integer.toString(count));
  }

  static String text(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC).format(at);
  }

  @Override
  public String getName() {
    return "servicenow";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    String path = request.getUrl().replaceAll("\\?.*", "");
    String table = path.substring(path.lastIndexOf('/') + 1);
    if (table.equals("incident")) {
      beforeTable.run();
    }
    JsonArray result = new JsonArray();
    boolean names = parameter(request, "sysparm_display_value").equals("all");
    String fields = parameter(request, "sysparm_fields");
    int limit = Integer.parseInt(parameter(request, "sysparm_limit"));
    rows(table, parameter(request, "sysparm_query")).stream()
        .limit(limit)
        .filter(row -> !unreadableRows.contains(row.get("sys_id")))
        .forEach(row -> result.add(json(row, fields, names)));
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return ResponseDefinitionBuilder.responseDefinition()
        .withHeader("Content-Type", "application/json;charset=UTF-8")
        .withHeader(
            "Date", DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).format(now))
        .withBody(answer.toString())
        .build();
  }

  private static String parameter(Request request, String name) {
    QueryParameter parameter = request.queryParameter(name);
    return parameter.isPresent() ? parameter.firstValue() : "";
  }

  private JsonObject json(Map<String, String> row, String fields, boolean names) {
    JsonObject json = new JsonObject();
    row.forEach(
        (field, value) -> {
          boolean asked = fields.isEmpty() || Arrays.asList(fields.split(",")).contains(field);
          if (asked && names) {
            JsonObject both = new JsonObject();
            both.addProperty("value", value);
            both.addProperty("display_value", shown(field, value));
            json.add(field, both);
          } else if (asked) {
            json.addProperty(field, value);
          }
        });
    return json;
  }

  private String shown(String field, String value) {
    String table = field.equals("assignment_group") ? "sys_user_group" : "sys_user";
    String named = tables.getOrDefault(table, Map.of()).getOrDefault(value, Map.of()).get("name");
    return named != null
        ? named
        : tables.getOrDefault("sys_choice", Map.of()).values().stream()
            .filter(row -> field.equals(row.get("element")) && value.equals(row.get("value")))
            .map(row -> row.getOrDefault("label", value))
            .findFirst()
            .orElse(value);
  }

  private List<Map<String, String>> rows(String table, String query) {
    List<String> orders = new ArrayList<>();
    List<String> wholes = new ArrayList<>();
    for (String whole : query.split("\\^NQ")) {
      List<String> terms = new ArrayList<>();
      for (String term : whole.split("\\^(?!OR(?!DERBY))")) {
        if (term.startsWith("ORDERBY")) {
          orders.add(term.substring("ORDERBY".length()));
        } else if (!term.isEmpty()) {
          terms.add(term);
        }
      }
      wholes.add(String.join("^", terms));
    }
    Comparator<Map<String, String>> order = Comparator.comparing(row -> 0);
    for (String name : orders) {
      boolean down = name.startsWith("DESC");
      String field = down ? name.substring(4) : name;
      Comparator<Map<String, String>> one =
          Comparator.comparing(row -> row.getOrDefault(field, ""));
      order = order.thenComparing(down ? one.reversed() : one);
    }
    return tables.getOrDefault(table, Map.of()).values().stream()
        .filter(row -> wholes.stream().anyMatch(whole -> matches(row, whole)))
        .sorted(order)
        .toList();
  }

  private static boolean matches(Map<String, String> row, String whole) {
    return whole.isEmpty()
        || Arrays.stream(whole.split("\\^(?!OR)"))
            .allMatch(term -> Arrays.stream(term.split("\\^OR")).anyMatch(one -> holds(row, one)));
  }

  private static boolean holds(Map<String, String> row, String term) {
    Matcher parts = TERM.matcher(term);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not modelled: " + term);
    }
    String value = row.getOrDefault(parts.group(1), "");
    String wanted = parts.group(3);
    return switch (parts.group(2)) {
      case "=" -> value.equals(wanted);
      case ">" -> value.compareTo(wanted) > 0;
      case ">=" -> value.compareTo(wanted) >= 0;
      default -> Arrays.asList(wanted.split(",")).contains(value);
    };
  }
}
