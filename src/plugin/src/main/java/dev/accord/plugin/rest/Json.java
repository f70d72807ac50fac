package dev.accord.plugin.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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

  /** One object with the members of all of them; of equal names the last counts. */
  static JsonObject together(Object... parts) {
    JsonObject all = new JsonObject();
    for (Object part : parts) {
      GSON.toJsonTree(part)
          .getAsJsonObject()
          .entrySet()
          .forEach(member -> all.add(member.getKey(), member.getValue()));
    }
    return all;
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
   * The object that the text is.
   *
   * @throws Failure 400 when it is none
   */
  static JsonObject object(String text) {
    return parsed(text)
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST, "The request is not a JSON object.", "Send one in { }."));
  }

  /**
   * A text member of an object that is a text itself.
   *
   * @throws Failure 400 when the text is no JSON object, or has no such text
   */
  static String member(String object, String name) {
    return required(object(object), name);
  }

  /**
   * A text member.
   *
   * @throws Failure 400 when there is none
   */
  static String required(JsonObject object, String name) {
    return text(object, name)
        .orElseThrow(() -> missing(name, "Send {\"%s\": \"...\"}.".formatted(name)));
  }

  /** A text member; absent when there is none, or something else. */
  static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  /**
   * A member of any kind.
   *
   * @throws Failure 400 when there is none
   */
  static JsonElement part(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .orElseThrow(() -> missing(name, "Send it with the request."));
  }

  /**
   * A whole number, or the other when there is none.
   *
   * @throws Failure 400 when it is something else
   */
  static int number(JsonObject object, String name, int otherwise) {
    try {
      JsonElement member = object.get(name);
      return member == null ? otherwise : member.getAsInt();
    } catch (RuntimeException notNumber) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "'%s' is not a whole number.".formatted(name),
          "Send it as a number without quotes.");
    }
  }

  private static Failure missing(String name, String cure) {
    return new Failure(Kind.BAD_REQUEST, "The request has no '%s'.".formatted(name), cure);
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
