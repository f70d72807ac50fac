package dev.accord.plugin.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.accord.plugin.rest.Failure.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Records as JSON: absent values are left out, instants are in UTC with milliseconds, and the
 * characters of HTML are escaped.
 */
final class Json {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              Instant.class,
              (JsonSerializer<Instant>)
                  (instant, type, context) -> new JsonPrimitive(INSTANT.format(instant)))
          .registerTypeAdapter(
              LocalDate.class,
              (JsonSerializer<LocalDate>)
                  (date, type, context) -> new JsonPrimitive(date.toString()))
          .create();

  private Json() {}

  static String write(Object body) {
    return GSON.toJson(body);
  }

  /**
   * @throws Failure 400 when the text is no JSON
   */
  static void checkSyntax(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.skipValue();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw notJson("something follows the end");
      }
    } catch (IOException e) {
      throw notJson(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A text member of an object.
   *
   * @throws Failure 400 when the text is no JSON object, or has no such text
   */
  static String member(String object, String name) {
    return parsed(object)
        .filter(JsonElement::isJsonObject)
        .map(json -> json.getAsJsonObject().get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "The request has no '%s'.".formatted(name),
                    "Send {\"%s\": \"...\"}.".formatted(name)));
  }

  private static Failure notJson(String why) {
    return new Failure(
        Kind.BAD_REQUEST,
        "The document is not JSON: %s".formatted(why),
        "Maybe it is only half of it, or another file.");
  }

  private static Optional<JsonElement> parsed(String text) {
    try {
      return Optional.ofNullable(GSON.fromJson(text, JsonElement.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
