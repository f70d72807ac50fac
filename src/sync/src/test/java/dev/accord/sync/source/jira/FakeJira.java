package dev.accord.sync.source.jira;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Issues in memory, asked as Data Center and as Cloud are. */
final class FakeJira implements ResponseDefinitionTransformerV2 {
  private static final Pattern FROM = Pattern.compile("updated >= \"([^\"]+)\"");
  private static final Pattern UNTIL = Pattern.compile("updated < \"([^\"]+)\"");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Map<Long, JsonObject> issues = new TreeMap<>();
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private Instant now = Instant.EPOCH;
  private Runnable beforeSearch = () -> {};
  private long changes = 1;
  private boolean refusesUnknownIds;

  void clear() {
    issues.clear();
    zone = ZoneId.of("Europe/Berlin");
    now = Instant.parse("2026-03-02T09:00:00Z");
    beforeSearch = () -> {};
    refusesUnknownIds = false;
  }

  void now(Instant time) {
    now = time;
  }

  Instant now() {
    return now;
  }

  void beforeSearch(Runnable happening) {
    beforeSearch = happening;
  }

  void refuseUnknownIds() {
    refusesUnknownIds = true;
  }

  void create(long id, Instant at) {
    issues.put(
        id,
        parsed(
            """
            {"id": "%d", "key": "OPS-%d", "fields": {"summary": "Issue %d",
             "created": "%s", "updated": "%s",
             "project": {"id": "1", "key": "OPS", "name": "Operations", "projectTypeKey": "software"},
             "issuetype": {"id": "10", "name": "Incident"}, "priority": {"id": "3", "name": "High"},
             "status": {"id": "1", "name": "Open"}, "resolution": null, "components": [],
             "labels": ["a", "b"], "reporter": null, "assignee": null, "duedate": null,
             "customfield_1": {"id": "77", "value": "Desk"},
             "comment": {"total": 0, "comments": []}},
             "changelog": {"total": 0, "histories": []}}
            """
                .formatted(id, id, id, text(at), text(at))));
  }

  JsonObject fields(long id) {
    return issues.getOrDefault(id, new JsonObject()).getAsJsonObject("fields");
  }

  JsonObject changelog(long id) {
    return issues.getOrDefault(id, new JsonObject()).getAsJsonObject("changelog");
  }

  void change(long id, Instant at, String items) {
    long number = changes++;
    JsonArray histories = changelog(id).getAsJsonArray("histories");
    histories.add(
        parsed(
            """
            {"id": "%d", "created": "%s", "items": [%s],
             "author": {"key": "U1", "name": "ann", "displayName": "Ann", "emailAddress": "ann@example.org"}}
            """
                .formatted(number, text(at), items)));
    changelog(id).addProperty("total", histories.size());
    touch(id, at);
  }

  void status(long id, Instant at, String to, String name) {
    JsonObject status = fields(id).getAsJsonObject("status");
    String from = status.get("id").getAsString();
    String fromName = status.get("name").getAsString();
    status.addProperty("id", to);
    status.addProperty("name", name);
    change(
        id,
        at,
        """
        {"field": "status", "fieldtype": "jira", "from": "%s", "fromString": "%s", "to": "%s", "toString": "%s"}
        """
            .formatted(from, fromName, to, name));
  }

  void touch(long id, Instant at) {
    fields(id).addProperty("updated", text(at));
  }

  @Override
  public String getName() {
    return "jira";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    String path = event.getRequest().getUrl().replaceAll("\\?.*", "");
    String body = event.getRequest().getBodyAsString();
    JsonElement answer = answer(path, body.isEmpty() ? new JsonObject() : parsed(body));
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(answer.isJsonNull() ? 400 : 200)
        .withHeader("Content-Type", "application/json")
        .withHeader(
            "Date", DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).format(now))
        .withBody(answer.toString())
        .build();
  }

  private JsonElement answer(String path, JsonObject body) {
    String what = path.replaceAll("/rest/api/[23]", "");
    if (what.startsWith("/issue/") && !what.equals("/issue/bulkfetch")) {
      JsonObject found = issues.get(Long.parseLong(what.substring("/issue/".length())));
      return found == null ? JsonNull.INSTANCE : found;
    }
    return switch (what) {
      case "/myself" -> parsed("{\"timeZone\": \"%s\"}".formatted(zone));
      case "/field" -> JsonParser.parseString("[{\"id\": \"customfield_1\", \"name\": \"Team\"}]");
      case "/status" ->
          JsonParser.parseString(
              """
              [{"id": "1", "name": "Open", "statusCategory": {"key": "new"}},
               {"id": "2", "name": "Busy", "statusCategory": {"key": "indeterminate"}},
               {"id": "3", "name": "Done", "statusCategory": {"key": "done"}}]
              """);
      case "/user" -> parsed("{\"key\": \"U2\", \"name\": \"bob\", \"displayName\": \"Bob\"}");
      case "/search" -> search(body, true);
      case "/search/jql" -> search(body, false);
      case "/issue/bulkfetch" -> byIds(strings(body));
      case "/changelog/bulkfetch" -> histories(strings(body));
      default -> throw new IllegalArgumentException("not modelled: " + path);
    };
  }

  private static List<String> strings(JsonObject body) {
    return StreamSupport.stream(body.getAsJsonArray("issueIdsOrKeys").spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  private JsonElement search(JsonObject body, boolean dataCenter) {
    String jql = body.get("jql").getAsString();
    if (jql.startsWith("id in")) {
      List<String> ids = List.of(jql.replaceAll("[^0-9,]", "").split(","));
      boolean unknown = ids.stream().anyMatch(id -> !issues.containsKey(Long.parseLong(id)));
      return refusesUnknownIds && unknown ? JsonNull.INSTANCE : byIds(ids);
    }
    beforeSearch.run();
    Comparator<JsonObject> order = Comparator.comparing(FakeJira::updated);
    order = jql.contains("DESC") ? order.reversed() : order;
    List<JsonObject> found =
        issues.values().stream()
            .filter(issue -> bound(FROM, jql, Instant.MIN).compareTo(updated(issue)) <= 0)
            .filter(issue -> bound(UNTIL, jql, Instant.MAX).isAfter(updated(issue)))
            .sorted(jql.contains("ORDER BY key") ? Comparator.comparing(issue -> 0) : order)
            .toList();
    int start = dataCenter ? body.get("startAt").getAsInt() : 0;
    int end = Math.min(found.size(), start + body.get("maxResults").getAsInt());
    JsonObject answer = new JsonObject();
    JsonArray page = new JsonArray();
    found.subList(Math.min(start, end), end).forEach(page::add);
    answer.add("issues", page);
    if (dataCenter) {
      answer.addProperty("total", found.size());
    } else if (end < found.size()) {
      answer.addProperty("nextPageToken", "more");
    }
    return answer;
  }

  /** JQL's time by the user's clock; of two that it may mean, the later one. */
  private Instant bound(Pattern pattern, String jql, Instant otherwise) {
    Matcher found = pattern.matcher(jql);
    return found.find()
        ? LocalDateTime.parse(found.group(1), MINUTE)
            .atZone(zone)
            .withLaterOffsetAtOverlap()
            .toInstant()
        : otherwise;
  }

  private JsonObject byIds(List<String> ids) {
    JsonObject answer = new JsonObject();
    JsonArray found = new JsonArray();
    ids.stream()
        .map(Long::parseLong)
        .filter(issues::containsKey)
        .map(issues::get)
        .forEach(found::add);
    answer.add("issues", found);
    return answer;
  }

  private JsonObject histories(List<String> ids) {
    JsonArray logs = new JsonArray();
    for (String id : ids) {
      JsonObject log = new JsonObject();
      log.addProperty("issueId", id);
      log.add("changeHistories", changelog(Long.parseLong(id)).get("histories"));
      logs.add(log);
    }
    JsonObject answer = new JsonObject();
    answer.add("issueChangeLogs", logs);
    return answer;
  }

  private static Instant updated(JsonObject issue) {
    return Json.time(issue.getAsJsonObject("fields"), "updated");
  }

  private static JsonObject parsed(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String text(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx")
        .withZone(ZoneOffset.UTC)
        .format(at);
  }
}
