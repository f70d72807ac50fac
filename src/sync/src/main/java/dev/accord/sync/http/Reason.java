package dev.accord.sync.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Why a system refused, as Accord, Jira and ServiceNow write it. */
final class Reason {
  private static final List<String> NAMES =
      List.of("detail", "message", "errorMessages", "error", "error_description");

  private Reason() {}

  static Optional<String> in(JsonElement json) {
    if (json.isJsonPrimitive()) {
      return Optional.of(json.getAsString()).filter(text -> !text.isBlank());
    }
    if (json.isJsonArray()) {
      return json.getAsJsonArray().isEmpty() ? Optional.empty() : in(json.getAsJsonArray().get(0));
    }
    return json.isJsonObject() ? in(json.getAsJsonObject()) : Optional.empty();
  }

  private static Optional<String> in(JsonObject object) {
    return NAMES.stream()
        .filter(object::has)
        .map(name -> in(object.get(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
