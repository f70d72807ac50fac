package dev.accord.sync.source.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Jira Data Center, REST API 2. */
final class DataCenter implements JiraApi {
  /** More are not given, whatever is asked. */
  private static final int LARGEST = 1_000;

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final Peer peer;

  DataCenter(Peer peer) {
    this.peer = peer;
  }

  @Override
  public String root() {
    return "/rest/api/2";
  }

  @Override
  public Listing list(String jql, int most) {
    JsonObject answer = search(jql, 0, most, List.of("updated"), List.of()).object();
    List<JsonObject> issues = Json.objects(answer, "issues");
    return new Listing(issues, issues.size() < Json.number(answer, "total"));
  }

  @Override
  public List<String> ids(String jql) {
    Set<String> ids = new LinkedHashSet<>();
    // Pages overlap: an issue that leaves the query meanwhile moves all that follow up.
    int step = LARGEST - LARGEST / 10;
    int total = 1;
    for (int start = 0; start < total; start += step) {
      JsonObject answer = search(jql, start, LARGEST, List.of("updated"), List.of()).object();
      Json.objects(answer, "issues").forEach(issue -> ids.add(Json.text(issue, "id")));
      total = Json.number(answer, "total");
    }
    return List.copyOf(ids);
  }

  @Override
  public List<JsonObject> issues(List<String> ids, List<String> fields) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String jql = "id in (%s)".formatted(String.join(",", ids));
    Answer answer = search(jql, 0, ids.size(), fields, List.of("changelog"));
    if (answer.isSuccess()) {
      List<JsonObject> issues = new ArrayList<>(Json.objects(answer.object(), "issues"));
      issues.replaceAll(
          issue -> isCut(issue) ? single(Json.text(issue, "id"), fields, issue) : issue);
      return issues;
    }
    // Some versions refuse the whole list for one id that is gone; halving it finds that one.
    if (ids.size() == 1) {
      return single(ids.get(0), fields);
    }
    List<JsonObject> halves = new ArrayList<>(issues(ids.subList(0, ids.size() / 2), fields));
    halves.addAll(issues(ids.subList(ids.size() / 2, ids.size()), fields));
    return halves;
  }

  /** Wiki text, in which some characters mean something; the mark has none of them. */
  @Override
  public JsonElement comment(Note note) {
    String words = note.words().replaceAll("[\\\\*_~^!|]", "\\\\$0");
    return new JsonPrimitive(words + " " + note.mark());
  }

  @Override
  public String userPath() {
    return root() + "/user";
  }

  @Override
  public String userParameter() {
    return "key";
  }

  private static boolean isCut(JsonObject issue) {
    JsonObject changelog = Json.object(issue, "changelog");
    return Json.objects(changelog, "histories").size() < Json.number(changelog, "total");
  }

  private JsonObject single(String id, List<String> fields, JsonObject otherwise) {
    return single(id, fields).stream().findFirst().orElse(otherwise);
  }

  private List<JsonObject> single(String id, List<String> fields) {
    Answer answer =
        peer.send(
            Request.get(root() + "/issue/" + id)
                .with("fields", String.join(",", fields))
                .with("expand", "changelog")
                .accepting(NOT_FOUND));
    return answer.isSuccess() ? List.of(answer.object()) : List.of();
  }

  private Answer search(String jql, int start, int most, List<String> fields, List<String> expand) {
    JsonObject body = new JsonObject();
    body.addProperty("jql", jql);
    body.addProperty("startAt", start);
    body.addProperty("maxResults", most);
    body.add("validateQuery", new JsonPrimitive(expand.isEmpty()));
    body.add("fields", JiraApi.array(fields));
    body.add("expand", JiraApi.array(expand));
    Request request = Request.repeatablePost(root() + "/search", body);
    return peer.send(expand.isEmpty() ? request : request.accepting(BAD_REQUEST));
  }
}
