package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns what custom fields an export has: their names, kinds and options. */
final class FieldSurvey {
  private static final Map<String, CustomFieldKind> KINDS =
      Map.of(
          "select", CustomFieldKind.SELECT,
          "radiobuttons", CustomFieldKind.SELECT,
          "userpicker", CustomFieldKind.USER,
          "float", CustomFieldKind.NUMBER,
          "datepicker", CustomFieldKind.DATE);

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, CustomFieldKind> declared = new HashMap<>();
  private final Map<String, Set<CustomFieldKind>> seen = new LinkedHashMap<>();
  private final Map<String, Set<String>> options = new HashMap<>();

  void names(JsonNode byId) {
    byId.fields()
        .forEachRemaining(
            one -> {
              if (one.getKey().startsWith("customfield_")) {
                names.put(one.getKey(), one.getValue().asText());
              }
            });
  }

  void schema(JsonNode byId) {
    byId.fields()
        .forEachRemaining(
            one -> {
              String type = one.getValue().path("custom").asText("");
              CustomFieldKind kind = KINDS.get(type.substring(type.indexOf(':') + 1));
              if (kind != null) {
                declared.put(one.getKey(), kind);
              }
            });
  }

  void values(Map<String, JsonNode> custom) {
    custom.forEach(
        (id, value) ->
            CustomValue.kindOf(value)
                .ifPresent(
                    kind -> {
                      seen.computeIfAbsent(id, field -> EnumSet.noneOf(CustomFieldKind.class))
                          .add(kind);
                      CustomValue.option(value).ifPresent(option -> addOption(id, option));
                    }));
  }

  /** Options that are only in histories count too. */
  void history(Exported.Item item) {
    if (item.custom()) {
      for (Exported.Side side : List.of(item.from(), item.to())) {
        side.text().ifPresent(text -> addOption(item.field(), text));
      }
    }
  }

  private void addOption(String field, String option) {
    options.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(option);
  }

  /** A custom field that the export fills. */
  record Found(String id, String name, CustomFieldKind kind, List<String> options) {}

  /** The fields by their ids, each under a name of its own. */
  List<Found> found() {
    Set<String> taken = new LinkedHashSet<>();
    return seen.entrySet().stream().map(one -> found(one.getKey(), one.getValue(), taken)).toList();
  }

  private Found found(String id, Set<CustomFieldKind> kinds, Set<String> taken) {
    String given = Optional.ofNullable(names.get(id)).orElse(id);
    String name = taken.add(given) ? given : given + " (" + id + ")";
    CustomFieldKind guessed = kinds.size() == 1 ? kinds.iterator().next() : CustomFieldKind.TEXT;
    CustomFieldKind kind = Optional.ofNullable(declared.get(id)).orElse(guessed);
    Set<String> choices = new LinkedHashSet<>();
    if (kind == CustomFieldKind.SELECT) {
      choices.addAll(options.getOrDefault(id, Set.of()));
      choices.addAll(options.getOrDefault(given, Set.of()));
    }
    return new Found(id, name, kind, List.copyOf(choices));
  }
}
