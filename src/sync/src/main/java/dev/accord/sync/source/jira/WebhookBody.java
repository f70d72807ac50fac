package dev.accord.sync.source.jira;

import com.google.gson.JsonElement;
import java.util.Optional;

/** What a webhook of Jira says: that an issue changed. How it is now is read from Jira itself. */
public final class WebhookBody {
  private WebhookBody() {}

  /** The id of the issue that the event is about; absent when it is about none. */
  public static Optional<String> issueId(JsonElement body) {
    return Optional.of(body)
        .filter(JsonElement::isJsonObject)
        .map(event -> Json.text(Json.object(event.getAsJsonObject(), "issue"), "id"))
        .filter(id -> id.matches("[1-9]\\d{0,17}"));
  }
}
