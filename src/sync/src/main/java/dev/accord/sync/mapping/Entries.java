package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Reads;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.ticket.FieldValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts, and objects whose members people name themselves. */
final class Entries {
  private static final int LONGEST = 255;

  private Entries() {}

  /** A text of one line that says something; YAML's numbers will do. */
  static Optional<String> name(Value value) {
    Optional<String> text =
        value.json().isJsonPrimitive() && !value.isText()
            ? Optional.of(value.json().getAsString())
            : value.text();
    return text.flatMap(name -> checked(value, name));
  }

  private static Optional<String> checked(Value value, String name) {
    if (name.isBlank()) {
      return value.mistake("A name is blank.", "Fill it in, or leave the line out.");
    }
    boolean plain = Plain.line(name).equals(name.strip());
    return plain && name.length() <= LONGEST
        ? Optional.of(name.strip())
        : value.mistake(
            "%s is not one line of at most %d plain characters."
                .formatted(Words.quoted(name), LONGEST),
            "Shorten it, and write it on one line.");
  }

  /** Each member by its name. */
  static <T> Optional<Map<String, T>> map(Value value, Reads<T> read) {
    return value.members().flatMap(members -> map(members, read));
  }

  private static <T> Optional<Map<String, T>> map(Members members, Reads<T> read) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (String name : List.copyOf(members.names())) {
      members.required(name, read).ifPresent(entry -> entries.put(name, entry));
    }
    return members.build(() -> entries);
  }

  static Optional<Map<String, String>> names(Value value) {
    return map(value, Entries::name);
  }

  /** What a table says of a value, by its id, then by its name but for case. */
  static <T> Optional<T> lookedUp(Map<String, T> table, FieldValue told) {
    return Optional.ofNullable(table.get(told.id()))
        .or(
            () ->
                table.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(told.name()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
