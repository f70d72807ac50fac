package dev.accord.sync.source.servicenow;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.FieldValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A row of a table: each field a text, or a value with how people see it. */
record Row(JsonObject json) {
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** Whether the field was answered at all; one that may not be read is not. */
  boolean has(String field) {
    return json.has(field);
  }

  /** The value as it is stored; empty when there is none. */
  String value(String field) {
    return part(field, "value");
  }

  /** The value as people see it. */
  String display(String field) {
    return part(field, "display_value");
  }

  String id() {
    return value("sys_id");
  }

  List<FieldValue> values(String field) {
    String value = value(field);
    String shown = display(field);
    return value.isBlank()
        ? List.of()
        : List.of(new FieldValue(value, shown.isBlank() ? value : shown));
  }

  /**
   * @throws IllegalArgumentException when the field holds no time
   */
  Instant time(String field) {
    return parse(value(field))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is '%s' instead of a time such as 2026-03-02 08:00:00"
                        .formatted(field, value(field))));
  }

  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String text(Instant time) {
    return TIME.format(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }

  private String part(String field, String part) {
    JsonElement found = json.get(field);
    if (found != null && found.isJsonObject()) {
      found = found.getAsJsonObject().get(part);
    }
    return found != null && found.isJsonPrimitive() ? found.getAsString() : "";
  }
}
