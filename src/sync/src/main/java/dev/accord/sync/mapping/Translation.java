package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Mapping.ProjectRule;
import dev.accord.sync.mapping.Mapping.StateRule;
import dev.accord.sync.mapping.Original.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of one ticket in the words of agreements.
 *
 * <p>What the mapping names is known by that name alone. What it does not name keeps its id with
 * the system before it, {@code it:3}: state 3 of ServiceNow is not status 3 of Jira.
 */
final class Translation {
  private final String system;
  private final Mapping mapping;
  private final Known known;
  private final Users users;

  Translation(String system, Mapping mapping, Known known) {
    this.system = system;
    this.mapping = mapping;
    this.known = known;
    this.users = new Users(system, mapping.people());
  }

  /** The fields of a ticket that these fields of the source decide. */
  Map<FieldKey, List<FieldValue>> of(Map<String, List<FieldValue>> told) {
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>();
    if (told.containsKey(mapping.states().field())) {
      state(told.get(mapping.states().field()), fields);
    }
    mapping
        .fields()
        .forEach(
            (key, rule) -> {
              if (rule instanceof FieldRule.From from && told.containsKey(from.field())) {
                fields.put(key, values(key, from, told.get(from.field())));
              }
            });
    if (mapping.project() instanceof ProjectRule.ByField rule && told.containsKey(rule.field())) {
      fields.put(FieldKey.PROJECT, List.of(project(rule, told.get(rule.field()))));
    }
    return fields;
  }

  /** The fields that are the same always. */
  Map<FieldKey, List<FieldValue>> constants() {
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>();
    mapping
        .fields()
        .forEach(
            (key, rule) -> {
              if (rule instanceof FieldRule.Always always) {
                fields.put(key, List.of(FieldValue.of(always.value())));
              }
            });
    if (mapping.project() instanceof ProjectRule.Fixed fixed) {
      fields.put(FieldKey.PROJECT, List.of(FieldValue.of(fixed.key())));
    }
    return fields;
  }

  /** Whom Jira knows the person as. */
  UserKey user(String id) {
    return users.of(id, known.people());
  }

  private void state(List<FieldValue> told, Map<FieldKey, List<FieldValue>> fields) {
    if (told.isEmpty()) {
      fields.put(FieldKey.STATUS, List.of());
      fields.put(FieldKey.STATUS_CATEGORY, List.of());
      return;
    }
    FieldValue state = told.get(0);
    Optional<StateRule> rule = Entries.lookedUp(mapping.states().rules(), state);
    fields.put(
        FieldKey.STATUS,
        List.of(rule.map(one -> FieldValue.of(one.status())).orElseGet(() -> foreign(state))));
    // What nobody knows has no category: a clock then runs on, and says that it is in doubt.
    fields.put(
        FieldKey.STATUS_CATEGORY,
        rule.map(one -> one.category().word())
            .or(() -> Optional.ofNullable(known.categories().get(state.id())))
            .map(category -> List.of(FieldValue.of(category)))
            .orElse(List.of()));
    if (mapping.states().giveResolutions()) {
      fields.put(
          FieldKey.RESOLUTION,
          rule.flatMap(StateRule::resolution)
              .map(resolution -> List.of(FieldValue.of(resolution)))
              .orElse(List.of()));
    }
  }

  private List<FieldValue> values(FieldKey key, FieldRule.From rule, List<FieldValue> told) {
    return told.stream().map(value -> value(key, rule, value)).distinct().toList();
  }

  private FieldValue value(FieldKey key, FieldRule.From rule, FieldValue told) {
    Optional<String> named = Entries.lookedUp(rule.values(), told);
    if (named.isPresent()) {
      return FieldValue.of(named.get());
    }
    if (key.equals(FieldKey.REPORTER) || key.equals(FieldKey.ASSIGNEE)) {
      return new FieldValue(user(told.id()).value(), shownName(told));
    }
    if (key.equals(FieldKey.ASSIGNMENT_GROUP)) {
      return Entries.lookedUp(mapping.groups(), told)
          .map(FieldValue::of)
          .orElseGet(() -> foreign(told));
    }
    return foreign(told);
  }

  private FieldValue project(ProjectRule.ByField rule, List<FieldValue> told) {
    Optional<String> key =
        told.stream().flatMap(value -> Entries.lookedUp(rule.values(), value).stream()).findFirst();
    return FieldValue.of(
        key.or(rule::otherwise)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "field %s is %s, which leads to no project; add it to the mapping's project.values, or an otherwise"
                            .formatted(
                                rule.field(),
                                told.isEmpty() ? "empty" : "'" + shownName(told.get(0)) + "'"))));
  }

  private FieldValue foreign(FieldValue told) {
    String name = shownName(told);
    return told.id().equals(told.name()) && !name.isEmpty()
        ? FieldValue.of(name)
        : new FieldValue(foreign(told.id()), name);
  }

  private String foreign(String id) {
    return Plain.line(system + ":" + id);
  }

  private static String shownName(FieldValue told) {
    return Plain.line(told.name());
  }
}
