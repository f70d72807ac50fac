package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.sync.mapping.Mapping.StateRule;
import dev.accord.sync.mapping.Mapping.States;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the states of the source mean. */
final class StatesFormat {
  private final Dialect dialect;

  StatesFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  Optional<States> read(Value value) {
    return value.members().flatMap(members -> read(members, value));
  }

  private Optional<States> read(Members members, Value value) {
    Optional<String> field = members.optional("field", Entries::name);
    Optional<Map<String, StateRule>> rules =
        members.required("values", values -> Entries.map(values, StatesFormat::rule));
    rules.ifPresent(read -> check(value, read));
    return members.build(() -> new States(field.orElse(dialect.stateField()), rules.orElseThrow()));
  }

  private static Optional<StateRule> rule(Value value) {
    return value.members().flatMap(members -> rule(members, value));
  }

  private static Optional<StateRule> rule(Members members, Value value) {
    Optional<String> status = members.required("status", Entries::name);
    Optional<Category> category = members.required("category", StatesFormat::category);
    Optional<String> resolution = members.optional("resolution", Entries::name);
    if (resolution.isPresent() && category.filter(Category.DONE::equals).isEmpty()) {
      value.mistake(
          "A state with resolution %s has another category than 'done'."
              .formatted(Words.quoted(resolution.get())),
          "Make it done, or leave the resolution out.");
    }
    return members.build(
        () -> new StateRule(status.orElseThrow(), category.orElseThrow(), resolution));
  }

  private static Optional<Category> category(Value value) {
    return value
        .text()
        .flatMap(
            word ->
                Category.of(word).or(() -> MappingFormat.notOneOf(value, word, Category.WORDS)));
  }

  private void check(Value value, Map<String, StateRule> rules) {
    Map<String, Category> byStatus = new HashMap<>();
    rules.forEach(
        (state, rule) -> {
          String status = rule.status().toLowerCase(Locale.ROOT);
          Category other = byStatus.putIfAbsent(status, rule.category());
          if (other != null && other != rule.category()) {
            value.mistake(
                "Two states are called %s, one is '%s' and the other '%s'."
                    .formatted(Words.quoted(rule.status()), other.word(), rule.category().word()),
                "Give them one category, or two names.");
          }
        });
    boolean ends = rules.values().stream().anyMatch(rule -> rule.category() == Category.DONE);
    if (!ends && !dialect.knowsCategories()) {
      value
          .notes()
          .problems()
          .warning(
              value.path().member("values"),
              "No state is done, so no ticket ever ends.",
              "Give the states in which work has ended the category 'done'.");
    }
  }
}
