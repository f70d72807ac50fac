package dev.accord.sync.source.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values of fields as Jira tells them, now and in histories. */
final class Values {
  private final Map<String, Person> people;

  /**
   * @param people everybody met is put here
   */
  Values(Map<String, Person> people) {
    this.people = people;
  }

  /** What a field holds now. */
  List<FieldValue> now(@Nullable JsonElement json) {
    List<FieldValue> values = new ArrayList<>();
    if (json != null && json.isJsonArray()) {
      json.getAsJsonArray().forEach(item -> single(item).ifPresent(values::add));
    } else if (json != null) {
      single(json).ifPresent(values::add);
    }
    return values;
  }

  /** The person's id; absent when there is nobody. */
  Optional<String> person(JsonObject user) {
    String id = first(user, "accountId", "key", "name");
    if (id.isBlank()) {
      return Optional.empty();
    }
    people.putIfAbsent(
        id,
        new Person(
            id,
            Json.text(user, "name"),
            Json.text(user, "emailAddress"),
            Json.text(user, "displayName")));
    return Optional.of(id);
  }

  private Optional<FieldValue> single(JsonElement json) {
    if (json.isJsonPrimitive()) {
      return value(json.getAsString(), json.getAsString());
    }
    if (!json.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject object = json.getAsJsonObject();
    if (object.has("displayName")) {
      return person(object).flatMap(id -> value(id, Json.text(object, "displayName")));
    }
    // Of a project its key is what people know.
    String name =
        object.has("projectTypeKey") ? Json.text(object, "key") : first(object, "name", "value");
    return value(first(object, "id", "name", "value"), name);
  }

  /** What a history tells: of several values ids and texts stand in brackets. */
  static List<FieldValue> then(String id, String text) {
    String shown = text.isBlank() ? id : text;
    if (shown.isBlank()) {
      return List.of();
    }
    if (id.isBlank()) {
      return List.of(FieldValue.of(shown));
    }
    List<String> ids = listed(id);
    List<String> texts = listed(shown);
    if (ids.size() > 1 && ids.size() == texts.size()) {
      return IntStream.range(0, ids.size())
          .mapToObj(i -> new FieldValue(ids.get(i), texts.get(i)))
          .toList();
    }
    return List.of(new FieldValue(ids.get(0), shown));
  }

  /** Labels stand in one text with spaces between. */
  static List<FieldValue> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isBlank())
        .map(FieldValue::of)
        .toList();
  }

  private static List<String> listed(String text) {
    boolean inBrackets = text.startsWith("[") && text.endsWith("]");
    String inner = inBrackets ? text.substring(1, text.length() - 1) : text;
    List<String> parts =
        Arrays.stream(inner.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    return parts.isEmpty() || (!inBrackets && parts.size() > 1) ? List.of(text) : parts;
  }

  private static Optional<FieldValue> value(String id, String name) {
    return id.isBlank()
        ? Optional.empty()
        : Optional.of(new FieldValue(id, name.isBlank() ? id : name));
  }

  private static String first(JsonObject object, String... names) {
    return Arrays.stream(names)
        .map(name -> Json.text(object, name))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
