package dev.accord.sync.source.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.problem.Words;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.source.WriteBackSettings;
import java.util.List;
import java.util.Optional;

/** Writes into issues: one property that holds all clocks, and comments for agents. */
public final class IssueWriting implements WriteBack {
  /** Under this key a comment says which note it is. */
  private static final String NOTE = "accord.note";

  private static final String INTERNAL = "sd.public.comment";

  /** A note whose writing was in doubt is among the newest comments. */
  private static final int NEWEST = 100;

  private static final Integer[] REFUSALS = {400, 403, 404};

  private final Peer peer;
  private final JiraApi api;
  private final WriteBackSettings.OfIssues settings;

  private IssueWriting(Peer peer, JiraApi api, WriteBackSettings.OfIssues settings) {
    this.peer = peer;
    this.api = api;
    this.settings = settings;
  }

  public static IssueWriting dataCenter(Peer peer, WriteBackSettings.OfIssues settings) {
    return new IssueWriting(peer, new DataCenter(peer), settings);
  }

  public static IssueWriting cloud(Peer peer, WriteBackSettings.OfIssues settings) {
    return new IssueWriting(peer, new Cloud(peer), settings);
  }

  @Override
  public WriteBackSettings settings() {
    return settings;
  }

  @Override
  public Optional<JsonObject> content(JudgedTicket ticket) {
    return settings
        .property()
        .map(
            key -> {
              JsonObject content = new JsonObject();
              content.add("clocks", ticket.told());
              return content;
            });
  }

  @Override
  public boolean holds(String id, Note note) {
    Answer answer =
        peer.send(
            Request.get(path(id, "comment"))
                .with("startAt", "0")
                .with("maxResults", Integer.toString(NEWEST))
                .with("orderBy", "-created")
                .with("expand", "properties")
                .accepting(REFUSALS));
    return Json.objects(answer.object(), "comments").stream()
        .anyMatch(comment -> Comments.text(comment.get("body")).contains(note.mark()));
  }

  @Override
  public Result write(String id, Optional<JsonObject> content, List<Note> notes) {
    Optional<Result> refused = content.flatMap(value -> refusal(property(id, value)));
    for (Note note : notes) {
      if (refused.isEmpty()) {
        refused = refusal(comment(id, note));
      }
    }
    return refused.orElseGet(Result.Written::new);
  }

  @Override
  public Outlook outlook(List<Heading> some) {
    return new IssueRights(peer, api).outlook(settings, some);
  }

  private Request property(String id, JsonObject content) {
    return Request.put(path(id, "properties/" + settings.property().orElseThrow()), content);
  }

  private Request comment(String id, Note note) {
    JsonObject body = new JsonObject();
    body.add("body", api.comment(note));
    JsonArray properties = new JsonArray();
    properties.add(property(INTERNAL, "internal", new JsonPrimitive(true)));
    properties.add(property(NOTE, "name", new JsonPrimitive(note.name())));
    body.add("properties", properties);
    return Request.post(path(id, "comment"), body);
  }

  private static JsonObject property(String key, String member, JsonPrimitive value) {
    JsonObject inner = new JsonObject();
    inner.add(member, value);
    JsonObject property = new JsonObject();
    property.addProperty("key", key);
    property.add("value", inner);
    return property;
  }

  private Optional<Result> refusal(Request request) {
    Answer answer = peer.send(request.accepting(REFUSALS));
    return answer.isSuccess() ? Optional.empty() : Optional.of(refused(request, answer));
  }

  private static Result refused(Request request, Answer answer) {
    String what = request.path().endsWith("/comment") ? "comment" : "property";
    String said = answer.reason().map(why -> ": " + Words.quoted(why)).orElse("");
    String reason =
        switch (answer.status()) {
          case 404 -> "the issue is gone, or may not be seen%s".formatted(said);
          case 403 ->
              "the %s is refused%s; give the user the right to %s"
                  .formatted(what, said, what.equals("comment") ? "add comments" : "edit issues");
          default -> "the %s is not taken (status %d)%s".formatted(what, answer.status(), said);
        };
    return new Result.Refused(reason);
  }

  private String path(String id, String rest) {
    return "%s/issue/%s/%s".formatted(api.root(), id, rest);
  }
}
