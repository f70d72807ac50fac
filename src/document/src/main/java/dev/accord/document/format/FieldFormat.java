package dev.accord.document.format;

import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.ticket.FieldKey;
import java.util.List;
import java.util.Optional;

/** Fields of a ticket: those that every system has, by name, and custom fields as {@code cf:…}. */
final class FieldFormat {
  private static final String CUSTOM = "cf:";
  private static final List<String> COMMON =
      List.of(
              FieldKey.PROJECT,
              FieldKey.TYPE,
              FieldKey.PRIORITY,
              FieldKey.STATUS,
              FieldKey.STATUS_CATEGORY,
              FieldKey.RESOLUTION,
              FieldKey.COMPONENT,
              FieldKey.LABEL,
              FieldKey.REPORTER,
              FieldKey.ASSIGNEE,
              FieldKey.ASSIGNMENT_GROUP,
              FieldKey.DUE_DATE)
          .stream()
          .map(FieldKey::value)
          .toList();

  private FieldFormat() {}

  static Optional<FieldKey> read(Value value) {
    return Texts.name(value).flatMap(name -> field(value, name));
  }

  /**
   * The field of the name.
   *
   * @param value where a mistake is noted
   */
  static Optional<FieldKey> field(Value value, String name) {
    if (COMMON.contains(name) || name.startsWith(CUSTOM)) {
      return value.made(FieldKey::new, name, "Write 'cf:' and the field's id or name.");
    }
    return value.mistake(
        "There is no field %s.".formatted(Words.quoted(name)),
        () ->
            Nearest.cure(
                name,
                COMMON,
                "Use %s; a custom field is 'cf:' and its id or name."
                    .formatted(Words.oneOf(COMMON))));
  }
}
