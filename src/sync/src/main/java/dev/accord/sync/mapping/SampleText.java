package dev.accord.sync.mapping;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Mapping.ProjectRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One ticket in words, so that people see what a mapping makes of it: field by field, then events.
 */
public final class SampleText {
  private final Mapping mapping;

  public SampleText(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Lines for a terminal. */
  public String of(Original original, OutsideTicket outside) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s  %s%n  %s%n".formatted(outside.ticket().key(), outside.summary(), outside.url()));
    table(rows(original, outside), text);
    text.append("  events since %s:%n".formatted(outside.ticket().created()));
    if (outside.ticket().events().isEmpty()) {
      text.append("    none\n");
    }
    outside.ticket().events().forEach(event -> text.append(line(event)));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** Lines for a ticket that cannot be told. */
  public static String rejected(String key, String reason) {
    return "%s%n  rejected: %s%n".formatted(key, reason).replace(System.lineSeparator(), "\n");
  }

  private record Row(String source, String told, String field, String meant) {}

  private List<Row> rows(Original original, OutsideTicket outside) {
    Map<FieldKey, List<FieldValue>> now = now(outside);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("in the source", "is", "in Accord", "is"));
    Map<String, FieldKey> byName = new TreeMap<>();
    now.keySet().forEach(key -> byName.put(key.value(), key));
    byName.forEach(
        (name, key) -> {
          Optional<String> source = source(key);
          rows.add(
              new Row(
                  source.orElse("(always)"),
                  source
                      .map(field -> shown(original.present().getOrDefault(field, List.of())))
                      .orElse(""),
                  name,
                  shown(now.getOrDefault(key, List.of()))));
        });
    return rows;
  }

  private Optional<String> source(FieldKey key) {
    if (key.equals(FieldKey.PROJECT)) {
      return mapping.project() instanceof ProjectRule.ByField rule
          ? Optional.of(rule.field())
          : Optional.empty();
    }
    if (mapping.fields().get(key) instanceof FieldRule.From from) {
      return Optional.of(from.field());
    }
    boolean ofState =
        key.equals(FieldKey.STATUS)
            || key.equals(FieldKey.STATUS_CATEGORY)
            || (key.equals(FieldKey.RESOLUTION) && mapping.states().giveResolutions());
    return ofState ? Optional.of(mapping.states().field()) : Optional.empty();
  }

  private static Map<FieldKey, List<FieldValue>> now(OutsideTicket outside) {
    var state = outside.ticket().initial();
    for (Event event : outside.ticket().events()) {
      if (event instanceof Event.FieldsChanged changed) {
        state = state.with(changed.after());
      }
    }
    return state.fields();
  }

  private static void table(List<Row> rows, StringBuilder text) {
    int source = rows.stream().mapToInt(row -> row.source.length()).max().orElse(0);
    int told = rows.stream().mapToInt(row -> row.told.length()).max().orElse(0);
    int field = rows.stream().mapToInt(row -> row.field.length()).max().orElse(0);
    String format =
        "    %%-%ds  %%-%ds  →  %%-%ds  %%s%%n".formatted(source, Math.max(1, told), field);
    rows.forEach(row -> text.append(format.formatted(row.source, row.told, row.field, row.meant)));
  }

  private static String line(Event event) {
    String who = event.stamp().author().map(user -> " by " + user.value()).orElse("");
    String what;
    if (event instanceof Event.FieldsChanged changed) {
      what =
          changed.after().isEmpty()
              ? "something that is not mapped"
              : changed.after().entrySet().stream()
                  .map(entry -> entry.getKey().value() + " = " + shown(entry.getValue()))
                  .collect(Collectors.joining(", "));
    } else if (event instanceof Event.Commented comment) {
      what = comment.clientVisible() ? "comment that the client may read" : "internal comment";
    } else {
      what = "deleted";
    }
    return "    %s%s: %s%n".formatted(event.at(), who, what);
  }

  private static String shown(List<FieldValue> values) {
    return values.isEmpty()
        ? "-"
        : values.stream()
            .map(
                value ->
                    value.id().equals(value.name())
                        ? Plain.line(value.id())
                        : "%s (%s)".formatted(Plain.line(value.name()), Plain.line(value.id())))
            .collect(Collectors.joining(", "));
  }
}
