package dev.accord.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.JiraProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes and reads JSON as Jira writes it. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> shape) {
    ArrayNode array = array();
    values.forEach(value -> array.add(shape.apply(value)));
    return array;
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /** {@code 2026-11-21T09:00:00.000+0000}. */
  static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** The node, or JSON's null. */
  static JsonNode orNull(Optional<? extends JsonNode> node) {
    return node.isPresent() ? node.get() : JsonNodeFactory.instance.nullNode();
  }

  static JsonNode text(Optional<String> text) {
    return orNull(text.map(JsonNodeFactory.instance::textNode));
  }

  /** A member's text, when it is there and neither null nor empty. */
  static Optional<String> textOf(JsonNode node, String member) {
    JsonNode found = node.path(member);
    return found.isValueNode() && !found.isNull() && !found.asText().isEmpty()
        ? Optional.of(found.asText())
        : Optional.empty();
  }

  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw JiraProblem.invalid("This is no JSON: " + e.getOriginalMessage());
    }
  }
}
