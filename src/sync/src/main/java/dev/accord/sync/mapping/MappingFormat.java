package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.Mapping.By;
import dev.accord.sync.mapping.Mapping.FieldRule;
import dev.accord.sync.mapping.Mapping.People;
import dev.accord.sync.mapping.Mapping.ProjectRule;
import dev.accord.sync.mapping.Mapping.States;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A mapping as people write it, see {@code src/docs/mapping.md}. */
final class MappingFormat {
  private final Dialect dialect;

  MappingFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  Optional<Mapping> read(Value value) {
    return value.members().flatMap(this::read);
  }

  Optional<Mapping> read(Members members) {
    Optional<ProjectRule> project = members.required("project", MappingFormat::project);
    Optional<Map<FieldKey, FieldRule>> fields =
        members.optional("fields", new FieldRuleFormat()::read);
    Optional<States> states = members.optional("states", new StatesFormat(dialect)::read);
    if (states.isEmpty() && !members.has("states") && !dialect.knowsCategories()) {
      members.mistake(
          "Member 'states' is missing.",
          () -> "Say for each state of the source what it means: status and category.");
    }
    Optional<Map<String, String>> groups = members.optional("groups", Entries::names);
    Optional<People> people = members.optional("people", MappingFormat::people);
    Optional<Set<String>> channels = members.optional("comments", this::comments);
    Counterparts counterparts = CounterpartsFormat.read(members);
    return members.build(
        () ->
            new Mapping(
                project.orElseThrow(),
                withDefaults(fields.orElse(Map.of())),
                states.orElse(new States(dialect.stateField(), Map.of())),
                groups.orElse(Map.of()),
                people.orElse(new People(By.TABLE, Map.of())),
                channels.orElseGet(
                    () -> dialect.channels().stream().limit(1).collect(Collectors.toSet())),
                counterparts));
  }

  private Map<FieldKey, FieldRule> withDefaults(Map<FieldKey, FieldRule> told) {
    Map<FieldKey, FieldRule> fields = new HashMap<>(dialect.fields());
    fields.putAll(told);
    return fields;
  }

  private static Optional<ProjectRule> project(Value value) {
    return value.isObject()
        ? value.members().flatMap(MappingFormat::projectByField)
        : Entries.name(value).map(ProjectRule.Fixed::new);
  }

  private static Optional<ProjectRule> projectByField(Members members) {
    Optional<String> field = members.required("field", Entries::name);
    Optional<Map<String, String>> values = members.required("values", Entries::names);
    Optional<String> otherwise = members.optional("otherwise", Entries::name);
    return members.build(
        () -> new ProjectRule.ByField(field.orElseThrow(), values.orElseThrow(), otherwise));
  }

  private static Optional<People> people(Value value) {
    return value.members().flatMap(MappingFormat::people);
  }

  private static Optional<People> people(Members members) {
    Optional<By> by = members.optional("by", MappingFormat::by);
    Optional<Map<String, String>> table = members.optional("table", Entries::names);
    return members.build(() -> new People(by.orElse(By.TABLE), table.orElse(Map.of())));
  }

  private static Optional<By> by(Value value) {
    List<String> words = Arrays.stream(By.values()).map(MappingFormat::word).toList();
    return value
        .text()
        .flatMap(
            text ->
                Arrays.stream(By.values())
                    .filter(by -> word(by).equals(text))
                    .findFirst()
                    .or(() -> notOneOf(value, text, words)));
  }

  private static String word(By by) {
    return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<Set<String>> comments(Value value) {
    return value
        .members()
        .flatMap(
            members -> {
              List<String> channels = members.requiredList("clientVisible", this::channel);
              return members.build(() -> new LinkedHashSet<>(channels));
            });
  }

  private Optional<String> channel(Value value) {
    return Entries.name(value)
        .flatMap(
            name ->
                dialect.channels().contains(name)
                    ? Optional.of(name)
                    : notOneOf(value, name, List.copyOf(dialect.channels())));
  }

  static <T> Optional<T> notOneOf(Value value, String text, List<String> words) {
    return value.mistake(
        "%s is not one of %s.".formatted(Words.quoted(text), Words.oneOf(words)),
        () -> Nearest.cure(text, words, "Choose one of them."));
  }
}
