package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.Mapping.FieldRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which field of the source stands for which field of a ticket. */
final class FieldRuleFormat {
  private static final List<String> KNOWN =
      Stream.of(
              FieldKey.TYPE,
              FieldKey.PRIORITY,
              FieldKey.RESOLUTION,
              FieldKey.COMPONENT,
              FieldKey.LABEL,
              FieldKey.REPORTER,
              FieldKey.ASSIGNEE,
              FieldKey.ASSIGNMENT_GROUP,
              FieldKey.DUE_DATE)
          .map(FieldKey::value)
          .toList();

  Optional<Map<FieldKey, FieldRule>> read(Value value) {
    return value.members().flatMap(this::read);
  }

  private Optional<Map<FieldKey, FieldRule>> read(Members members) {
    Map<FieldKey, FieldRule> rules = new HashMap<>();
    for (String name : List.copyOf(members.names())) {
      Optional<FieldRule> rule = members.required(name, value -> rule(value, name));
      rule.ifPresent(read -> rules.put(new FieldKey(name), read));
    }
    return members.build(() -> rules);
  }

  private static Optional<FieldRule> rule(Value value, String name) {
    Optional<FieldKey> key = key(value, name);
    Optional<FieldRule> rule =
        value.isObject()
            ? value.members().flatMap(FieldRuleFormat::rule)
            : Entries.name(value).map(field -> new FieldRule.From(field, Map.of()));
    return key.flatMap(known -> rule);
  }

  private static Optional<FieldKey> key(Value value, String name) {
    if (KNOWN.contains(name) || name.startsWith("cf:")) {
      return value.made(FieldKey::new, name, "Write 'cf:' and the field's name.");
    }
    return value.mistake(
        "Tickets have no field %s to fill.".formatted(Words.quoted(name)),
        () ->
            Nearest.cure(
                name,
                KNOWN,
                "Use %s; a custom field is 'cf:' and its name. Project and states have members of their own."
                    .formatted(Words.oneOf(KNOWN))));
  }

  private static Optional<FieldRule> rule(Members members) {
    Optional<String> always = members.optional("always", Entries::name);
    if (members.has("always")) {
      return members.build(() -> new FieldRule.Always(always.orElseThrow()));
    }
    Optional<String> field = members.required("field", Entries::name);
    Optional<Map<String, String>> values = members.optional("values", Entries::names);
    return members.build(() -> new FieldRule.From(field.orElseThrow(), values.orElse(Map.of())));
  }
}
