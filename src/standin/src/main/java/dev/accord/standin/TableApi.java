package dev.accord.standin;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** Answers reads of tables as the Table API does. */
final class TableApi implements ResponseDefinitionTransformerV2 {
  static final String NAME = "table-api";
  private static final int DEFAULT_LIMIT = 10_000;

  private final Incidents incidents;

  TableApi(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    try {
      return answer(200, result(request));
    } catch (IllegalArgumentException notModelled) {
      JsonObject error = new JsonObject();
      error.addProperty("message", String.valueOf(notModelled.getMessage()));
      JsonObject body = new JsonObject();
      body.add("error", error);
      body.addProperty("status", "failure");
      return answer(400, body);
    }
  }

  private JsonObject result(Request request) {
    String path = request.getUrl().split("\\?", 2)[0];
    Table table = incidents.table(path.substring(path.lastIndexOf('/') + 1));
    Query query = new Query(parameter(request, "sysparm_query", ""));
    int limit =
        Integer.parseInt(parameter(request, "sysparm_limit", Integer.toString(DEFAULT_LIMIT)));
    String fields = parameter(request, "sysparm_fields", "");
    List<String> names = fields.isEmpty() ? List.of() : Arrays.asList(fields.split(","));
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
