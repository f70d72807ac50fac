package dev.accord.sync.source.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of what Jira answers, which are often null or left out. */
final class Json {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS][xxx][xx]");

  private Json() {}

  /** The text or number; empty when there is none. */
  static String text(JsonObject object, String name) {
    JsonElement found = object.get(name);
    return found != null && found.isJsonPrimitive() ? found.getAsString() : "";
  }

  static JsonObject object(JsonObject object, String name) {
    JsonElement found = object.get(name);
    return found != null && found.isJsonObject() ? found.getAsJsonObject() : new JsonObject();
  }

  /** The objects in the list; none when there is no list. */
  static List<JsonObject> objects(JsonObject object, String name) {
    JsonElement found = object.get(name);
    return found != null && found.isJsonArray() ? objects(found.getAsJsonArray()) : List.of();
  }

  static List<JsonObject> objects(@Nullable JsonElement list) {
    List<JsonObject> objects = new ArrayList<>();
    JsonArray array = list != null && list.isJsonArray() ? list.getAsJsonArray() : new JsonArray();
    array.forEach(
        item -> {
          if (item.isJsonObject()) {
            objects.add(item.getAsJsonObject());
          }
        });
    return objects;
  }

  static int number(JsonObject object, String name) {
    String text = text(object, name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * An instant: Jira writes it with an offset without colon, and in some places as milliseconds.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Instant time(JsonObject object, String name) {
    String text = text(object, name);
    if (text.matches("\\d{12,14}")) {
      return Instant.ofEpochMilli(Long.parseLong(text));
    }
    try {
      return OffsetDateTime.parse(text, TIME).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is '%s' instead of a time such as 2026-03-02T08:00:00.000+0000".formatted(name, text),
          e);
    }
  }
}
