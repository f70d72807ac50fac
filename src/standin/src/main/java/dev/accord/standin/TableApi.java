package dev.accord.standin;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers reads of tables, and changes of incidents, as the Table API does. */
final class TableApi implements ResponseDefinitionTransformerV2 {
  static final String NAME = "table-api";
  private static final int DEFAULT_LIMIT = 10_000;

  /** Who is behind the one token. */
  private static final String USER = "accord";

  private final Incidents incidents;

  TableApi(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    try {
      return request.getMethod().equals(RequestMethod.PATCH)
          ? changed(request)
          : answer(200, result(request));
    } catch (IllegalArgumentException | JsonParseException notModelled) {
      return failure(400, String.valueOf(notModelled.getMessage()));
    }
  }

  private ResponseDefinition changed(Request request) {
    String path = path(request);
    Map<String, String> fields = new HashMap<>();
    JsonParser.parseString(request.getBodyAsString())
        .getAsJsonObject()
        .entrySet()
        .forEach(field -> fields.put(field.getKey(), field.getValue().getAsString()));
    Optional<Map<String, String>> changed =
        incidents.write(
            path.substring(path.lastIndexOf('/') + 1), USER, fields, Clock.systemUTC().instant());
    if (changed.isEmpty()) {
      return failure(404, "No Record found");
    }
    JsonObject body = new JsonObject();
    body.add("result", Table.json(changed.get(), names(request), false));
    return answer(200, body);
  }

  private static ResponseDefinition failure(int status, String message) {
    JsonObject error = new JsonObject();
    error.addProperty("message", message);
    JsonObject body = new JsonObject();
    body.add("error", error);
    body.addProperty("status", "failure");
    return answer(status, body);
  }

  private static String path(Request request) {
    return request.getUrl().split("\\?", 2)[0];
  }

  private static List<String> names(Request request) {
    String fields = parameter(request, "sysparm_fields", "");
    return fields.isEmpty() ? List.of() : Arrays.asList(fields.split(","));
  }

  private JsonObject result(Request request) {
    String path = path(request);
    Table table = incidents.table(path.substring(path.lastIndexOf('/') + 1));
    Query query = new Query(parameter(request, "sysparm_query", ""));
    int limit =
        Integer.parseInt(parameter(request, "sysparm_limit", Integer.toString(DEFAULT_LIMIT)));
    List<String> names = names(request);
    boolean all = parameter(request, "sysparm_display_value", "false").equals("all");
    JsonArray rows = new JsonArray();
    table.find(query, limit).forEach(row -> rows.add(Table.json(row, names, all)));
    JsonObject body = new JsonObject();
    body.add("result", rows);
    return body;
  }

  private static String parameter(Request request, String name, String otherwise) {
    QueryParameter parameter = request.queryParameter(name);
    return parameter.isPresent() ? parameter.firstValue() : otherwise;
  }

  private static ResponseDefinition answer(int status, JsonObject body) {
    return new ResponseDefinitionBuilder()
        .withStatus(status)
        .withHeader("Content-Type", "application/json;charset=UTF-8")
        .withHeader(
            "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
        .withBody(body.toString())
        .build();
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }
}
