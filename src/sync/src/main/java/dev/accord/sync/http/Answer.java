package dev.accord.sync.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What another system answered.
 *
 * @param status 2xx, or one that the request accepts
 * @param tag by which the system knows this version of what it answered; absent when it tells none
 * @param json the body; JSON null when there is none
 */
public record Answer(int status, Optional<String> tag, JsonElement json) {
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Why it was refused, if the system says so. */
  public Optional<String> reason() {
    return Reason.in(json);
  }

  /** The body as an object; an empty one when it is something else. */
  public JsonObject object() {
    return json.isJsonObject() ? json.getAsJsonObject() : new JsonObject();
  }
}
