package dev.accord.sync.source.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jira Cloud, REST API 3. */
final class Cloud implements JiraApi {
  /** Issues of one request. */
  private static final int BULK = 100;

  private static final int MOST_IDS = 5_000;
  private static final int MOST_CHANGES = 1_000;

  private final Peer peer;

  Cloud(Peer peer) {
    this.peer = peer;
  }

  @Override
  public String root() {
    return "/rest/api/3";
  }

  @Override
  public Listing list(String jql, int most) {
    JsonObject answer = search(jql, most, List.of("updated"), "");
    return new Listing(Json.objects(answer, "issues"), !token(answer).isEmpty());
  }

  @Override
  public List<String> ids(String jql) {
    List<String> ids = new ArrayList<>();
    String token = "";
    do {
      JsonObject answer = search(jql, MOST_IDS, List.of("id"), token);
      Json.objects(answer, "issues").forEach(issue -> ids.add(Json.text(issue, "id")));
      token = token(answer);
    } while (!token.isEmpty());
    return ids;
  }

  /** Told by id, past the index of searches, so that nothing is older than it is. */
  @Override
  public List<JsonObject> issues(List<String> ids, List<String> fields) {
    List<JsonObject> issues = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += BULK) {
      JsonObject body = new JsonObject();
      body.add(
          "issueIdsOrKeys", JiraApi.array(ids.subList(from, Math.min(ids.size(), from + BULK))));
      body.add("fields", JiraApi.array(fields));
      JsonObject answer =
          peer.send(Request.repeatablePost(root() + "/issue/bulkfetch", body)).object();
      issues.addAll(Json.objects(answer, "issues"));
    }
    addHistories(issues);
    return issues;
  }

  /** A document of Atlassian's format. */
  @Override
  public JsonElement comment(Note note) {
    JsonObject text = node("text");
    text.addProperty("text", note.text());
    JsonObject paragraph = node("paragraph");
    paragraph.add("content", list(text));
    JsonObject document = node("doc");
    document.addProperty("version", 1);
    document.add("content", list(paragraph));
    return document;
  }

  private static JsonObject node(String type) {
    JsonObject node = new JsonObject();
    node.addProperty("type", type);
    return node;
  }

  private static JsonArray list(JsonObject only) {
    JsonArray list = new JsonArray();
    list.add(only);
    return list;
  }

  @Override
  public String userPath() {
    return root() + "/user";
  }

  @Override
  public String userParameter() {
    return "accountId";
  }

  private void addHistories(List<JsonObject> issues) {
    if (issues.isEmpty()) {
      return;
    }
    Map<String, JsonArray> histories = new HashMap<>();
    List<String> ids = issues.stream().map(issue -> Json.text(issue, "id")).toList();
    String token = "";
    do {
      JsonObject body = new JsonObject();
      body.add("issueIdsOrKeys", JiraApi.array(ids));
      body.addProperty("maxResults", MOST_CHANGES);
      if (!token.isEmpty()) {
        body.addProperty("nextPageToken", token);
      }
      JsonObject answer =
          peer.send(Request.repeatablePost(root() + "/changelog/bulkfetch", body)).object();
      for (JsonObject log : Json.objects(answer, "issueChangeLogs")) {
        JsonArray all = histories.computeIfAbsent(Json.text(log, "issueId"), id -> new JsonArray());
        Json.objects(log, "changeHistories").forEach(all::add);
      }
      token = token(answer);
    } while (!token.isEmpty());
    for (JsonObject issue : issues) {
      JsonObject changelog = new JsonObject();
      changelog.add("histories", histories.getOrDefault(Json.text(issue, "id"), new JsonArray()));
      issue.add("changelog", changelog);
    }
  }

  private JsonObject search(String jql, int most, List<String> fields, String token) {
    JsonObject body = new JsonObject();
    body.addProperty("jql", jql);
    body.addProperty("maxResults", most);
    body.add("fields", JiraApi.array(fields));
    if (!token.isEmpty()) {
      body.addProperty("nextPageToken", token);
    }
    return peer.send(Request.repeatablePost(root() + "/search/jql", body)).object();
  }

  private static String token(JsonObject answer) {
    return Json.text(answer, "nextPageToken");
  }
}
