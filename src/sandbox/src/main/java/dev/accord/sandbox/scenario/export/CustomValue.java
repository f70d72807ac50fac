package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the shape of a custom field's value tells. */
final class CustomValue {
  private CustomValue() {}

  /** The kind of field that such a value is of; empty for shapes that the sandbox has none for. */
  static Optional<CustomFieldKind> kindOf(JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(CustomFieldKind.NUMBER);
    }
    if (value.isTextual() || value.isBoolean()) {
      return Optional.of(CustomFieldKind.TEXT);
    }
    if (value.isArray()) {
      return text(value).isPresent() ? Optional.of(CustomFieldKind.TEXT) : Optional.empty();
    }
    if (value.path("value").isTextual()) {
      return Optional.of(CustomFieldKind.SELECT);
    }
    return IssueParser.personIn(value).map(person -> CustomFieldKind.USER);
  }

  static Optional<String> option(JsonNode value) {
    return Optional.ofNullable(value.path("value").textValue());
  }

  /** The value as people read it; several are joined by commas. */
  static Optional<String> text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> text(part).ifPresent(parts::add));
      return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
    if (value.isValueNode()) {
      return Optional.of(value.asText());
    }
    for (String member : List.of("value", "displayName", "name")) {
      if (value.path(member).isTextual()) {
        return Optional.of(value.path(member).asText());
      }
    }
    return Optional.empty();
  }
}
