package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.issue.IssueHappening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The names and bodies of webhook calls. */
final class WebhookEvents {
  private WebhookEvents() {}

  /** One change of an issue may be several events: an update and a comment that came with it. */
  static List<String> of(IssueHappening happening) {
    List<String> events = new ArrayList<>();
    switch (happening.kind()) {
      case CREATED -> events.add("jira:issue_created");
      case DELETED -> events.add("jira:issue_deleted");
      default -> events.add("jira:issue_updated");
    }
    switch (happening.kind()) {
      case COMMENT_EDITED -> events.add("comment_updated");
      case COMMENT_DELETED -> events.add("comment_deleted");
      default -> happening.comment().ifPresent(comment -> events.add("comment_created"));
    }
    return events;
  }

  static ObjectNode body(Shapes shapes, String event, IssueHappening happening, Instant now) {
    ObjectNode json =
        Json.object()
            .put("timestamp", now.toEpochMilli())
            .put("webhookEvent", event)
            .put("issue_event_type_name", happening.kind().typeName());
    json.set("user", shapes.people().user(happening.actor()));
    json.set(
        "issue",
        shapes.issues().issue(happening.issue(), FieldSelection.of(List.of(), "*navigable")));
    happening
        .change()
        .ifPresent(
            change -> {
              ObjectNode changelog = Json.object().put("id", Long.toString(change.id()));
              changelog.set("items", Json.array(change.items(), ChangelogJson::item));
              json.set("changelog", changelog);
            });
    happening
        .comment()
        .ifPresent(comment -> json.set("comment", shapes.comments().comment(comment)));
    return json;
  }
}
