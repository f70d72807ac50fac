package dev.accord.sync.source.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Original.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote comments when, and who may read them. */
final class Comments {
  /** Everybody who sees the issue may read it. */
  static final String PUBLIC = "public";

  /** Agents of a service project only. */
  static final String INTERNAL = "internal";

  /** A group or role only. */
  static final String RESTRICTED = "restricted";

  private static final int PAGE = 100;

  private final Peer peer;
  private final JiraApi api;

  Comments(Peer peer, JiraApi api) {
    this.peer = peer;
    this.api = api;
  }

  /**
   * All but those that this service wrote itself to tell how clocks stand.
   *
   * @param self the id of the user by whom it reads and writes
   */
  List<Remark> of(JsonObject issue, Values values, String self) {
    JsonObject fields = Json.object(issue, "fields");
    JsonObject told = Json.object(fields, "comment");
    List<JsonObject> comments = Json.objects(told, "comments");
    int total = Math.max(comments.size(), Json.number(told, "total"));
    boolean serviceProject =
        Json.text(Json.object(fields, "project"), "projectTypeKey").equals("service_desk");
    boolean saysWhoReads = comments.stream().allMatch(comment -> comment.has("jsdPublic"));
    if (comments.size() < total || (serviceProject && !saysWhoReads)) {
      comments = all(Json.text(issue, "id"));
    }
    return comments.stream()
        .filter(comment -> !isNote(comment, values, self))
        .map(comment -> remark(comment, values))
        .toList();
  }

  private static boolean isNote(JsonObject comment, Values values, String self) {
    boolean isOurs = values.person(Json.object(comment, "author")).filter(self::equals).isPresent();
    return isOurs && Note.is(text(comment.get("body")));
  }

  /** The words of a comment, be it one text, as of Data Center, or a document, as of Cloud. */
  static String text(@Nullable JsonElement body) {
    if (body == null || body.isJsonNull()) {
      return "";
    }
    if (body.isJsonPrimitive()) {
      return body.getAsString();
    }
    StringBuilder words = new StringBuilder();
    if (body.isJsonArray()) {
      body.getAsJsonArray().forEach(part -> words.append(text(part)));
    } else {
      words.append(Json.text(body.getAsJsonObject(), "text"));
      words.append(text(body.getAsJsonObject().get("content")));
    }
    return words.toString();
  }

  /** With properties, for there Jira Service Management keeps that a comment is internal. */
  private List<JsonObject> all(String issueId) {
    List<JsonObject> all = new ArrayList<>();
    int total;
    int got;
    do {
      JsonObject page =
          peer.send(
                  Request.get("%s/issue/%s/comment".formatted(api.root(), issueId))
                      .with("startAt", Integer.toString(all.size()))
                      .with("maxResults", Integer.toString(PAGE))
                      .with("expand", "properties"))
              .object();
      List<JsonObject> some = Json.objects(page, "comments");
      all.addAll(some);
      got = some.size();
      total = Json.number(page, "total");
    } while (got > 0 && all.size() < total);
    return all;
  }

  private static Remark remark(JsonObject comment, Values values) {
    String id = Json.text(comment, "id");
    return new Remark(
        id,
        Json.time(comment, "created"),
        id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
        values.person(Json.object(comment, "author")),
        channel(comment));
  }

  private static String channel(JsonObject comment) {
    if (comment.has("visibility") && comment.get("visibility").isJsonObject()) {
      return RESTRICTED;
    }
    boolean internal =
        Json.text(comment, "jsdPublic").equals("false")
            || Json.objects(comment, "properties").stream()
                .filter(property -> Json.text(property, "key").equals("sd.public.comment"))
                .anyMatch(
                    property ->
                        Json.text(Json.object(property, "value"), "internal").equals("true"));
    return internal ? INTERNAL : PUBLIC;
  }
}
