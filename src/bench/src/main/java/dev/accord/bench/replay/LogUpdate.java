package dev.accord.bench.replay;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the log: the incident as an update left it.
 *
 * @param opened when the incident was opened
 * @param at when it was updated
 * @param fields what the engine reads, by the names that the shipped configuration uses
 */
record LogUpdate(
    String number, Instant opened, Instant at, Map<FieldKey, List<FieldValue>> fields) {
  static final FieldKey GROUP = FieldKey.custom("Assignment group");

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
  private static final String UNKNOWN = "?";
  private static final Set<String> DONE = Set.of("Resolved", "Closed");

  static LogUpdate of(String[] cells) {
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>(state(cells[1]));
    fields.put(FieldKey.REPORTER, value(cells[7]));
    fields.put(FieldKey.custom("Contact type"), value(cells[8]));
    fields.put(FieldKey.custom("Location"), value(cells[9]));
    fields.put(FieldKey.custom("Category"), value(cells[10]));
    fields.put(FieldKey.custom("Subcategory"), value(cells[11]));
    fields.put(FieldKey.PRIORITY, value(cells[14].replaceFirst("^\\d - ", "")));
    fields.put(GROUP, value(cells[15]));
    fields.put(FieldKey.ASSIGNEE, value(cells[16]));
    return new LogUpdate(cells[0], instant(cells[5]), instant(cells[6]), Map.copyOf(fields));
  }

  List<FieldValue> values(FieldKey field) {
    return fields.getOrDefault(field, List.of());
  }

  /** What a state of the log says in Jira's words. */
  static Map<FieldKey, List<FieldValue>> state(String name) {
    boolean done = DONE.contains(name);
    String category = done ? FieldKey.DONE : name.equals("New") ? "new" : "indeterminate";
    return Map.of(
        FieldKey.STATUS,
        value(name),
        FieldKey.STATUS_CATEGORY,
        value(category),
        FieldKey.RESOLUTION,
        done ? value("Done") : List.of());
  }

  private static List<FieldValue> value(String text) {
    return text.isEmpty() || text.equals(UNKNOWN) ? List.of() : List.of(FieldValue.of(text));
  }

  private static Instant instant(String text) {
    return LocalDateTime.parse(text, TIME).atZone(ZONE).toInstant();
  }
}
