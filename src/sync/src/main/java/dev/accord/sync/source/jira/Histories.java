package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Diff;
import dev.accord.sync.mapping.Original.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The change history of an issue. */
final class Histories {
  /** Names in histories that differ from the fields' ids. */
  private static final Map<String, String> IDS =
      Map.of("component", "components", "fix version", "fixVersions", "version", "versions");

  private final Surroundings surroundings;
  private final Values values;

  /** The mapping's names by the ids of fields. */
  private final Map<String, String> wanted;

  Histories(Surroundings surroundings, Values values, Map<String, String> wanted) {
    this.surroundings = surroundings;
    this.values = values;
    this.wanted = wanted;
  }

  List<Change> of(JsonObject issue) {
    JsonObject changelog = Json.object(issue, "changelog");
    List<JsonObject> histories = Json.objects(changelog, "histories");
    if (histories.size() < Json.number(changelog, "total")) {
      throw new IllegalArgumentException(
          "only %d of %d changes are told, so its beginning cannot be known; look at the issue's history"
              .formatted(histories.size(), Json.number(changelog, "total")));
    }
    return histories.stream().map(this::change).toList();
  }

  /** Ids of people in the fields that hold people. */
  static void collectPeople(List<Change> changes, Set<String> fields, Set<String> into) {
    for (Change change : changes) {
      for (Diff diff : change.diffs()) {
        if (diff instanceof Diff.Whole whole && fields.contains(diff.field())) {
          whole.from().forEach(value -> into.add(value.id()));
          whole.to().forEach(value -> into.add(value.id()));
        }
      }
    }
  }

  private Change change(JsonObject history) {
    List<JsonObject> items = Json.objects(history, "items");
    List<Diff> diffs = new ArrayList<>();
    for (JsonObject item : items) {
      String id = fieldId(item);
      String name = wanted.get(id);
      if (name != null) {
        diffs.add(diff(name, id, item, items));
      }
    }
    String id = Json.text(history, "id");
    return new Change(
        id,
        Json.time(history, "created"),
        id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
        values.person(Json.object(history, "author")),
        diffs);
  }

  private String fieldId(JsonObject item) {
    String id = Json.text(item, "fieldId");
    if (!id.isBlank()) {
      return id;
    }
    String field = Json.text(item, "field");
    if (Json.text(item, "fieldtype").equals("custom")) {
      return surroundings.fieldId(field);
    }
    String lower = field.toLowerCase(Locale.ROOT);
    return IDS.getOrDefault(lower, lower);
  }

  private static Diff diff(String name, String id, JsonObject item, List<JsonObject> group) {
    String from = Json.text(item, "from");
    String fromText = Json.text(item, "fromString");
    String to = Json.text(item, "to");
    String toText = Json.text(item, "toString");
    return switch (id) {
      case "labels" -> new Diff.Whole(name, Values.words(fromText), Values.words(toText));
      case "components", "fixVersions", "versions" ->
          new Diff.Part(name, Values.then(from, fromText), Values.then(to, toText));
      case "duedate" -> new Diff.Whole(name, Values.then(from, from), Values.then(to, to));
      case "project" ->
          new Diff.Whole(
              name, project(from, key(group, "fromString")), project(to, key(group, "toString")));
      default -> new Diff.Whole(name, Values.then(from, fromText), Values.then(to, toText));
    };
  }

  private static List<FieldValue> project(String id, String key) {
    return Values.then(id, key);
  }

  /** A move names projects by id and name; their keys stand in the item for the issue key. */
  private static String key(List<JsonObject> group, String side) {
    return group.stream()
        .filter(item -> Json.text(item, "field").equals("Key"))
        .map(item -> Json.text(item, side))
        .filter(key -> key.contains("-"))
        .map(key -> key.substring(0, key.lastIndexOf('-')))
        .findFirst()
        .orElse("");
  }
}
