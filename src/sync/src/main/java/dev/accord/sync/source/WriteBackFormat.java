package dev.accord.sync.source;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.mapping.ClockName;
import dev.accord.sync.source.WriteBackSettings.Fact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is written back into a source. */
final class WriteBackFormat {
  private static final Set<Standing> NOTABLE =
      EnumSet.of(Standing.AT_RISK, Standing.BREACHED, Standing.MET);

  private WriteBackFormat() {}

  static Optional<WriteBackSettings> read(Value value, SourceKind kind) {
    return switch (kind) {
      case SERVICENOW -> value.members().flatMap(WriteBackFormat::records);
      case JIRA, JIRA_CLOUD -> value.members().flatMap(WriteBackFormat::issues);
      case EVENT_LOG ->
          value.mistake("Nothing can be written back into an event log.", "Leave it out.");
    };
  }

  private static Optional<WriteBackSettings> issues(Members members) {
    Optional<String> property = members.optional("property", Value::text);
    List<Standing> noted = members.list("comment", WriteBackFormat::standing);
    return members.build(() -> new WriteBackSettings.OfIssues(property, Set.copyOf(noted)));
  }

  private static Optional<WriteBackSettings> records(Members members) {
    Map<String, Fact> fields = members.optional("fields", WriteBackFormat::fields).orElse(Map.of());
    Optional<ClockKey> metric = members.optional("metric", ClockName::read);
    boolean hasNotes = members.has("workNote");
    List<Standing> noted = members.list("workNote", WriteBackFormat::standing);
    return members.build(
        () -> new WriteBackSettings.OfRecords(fields, metric, Set.copyOf(noted), hasNotes));
  }

  private static Optional<Map<String, Fact>> fields(Value value) {
    return value.members().flatMap(WriteBackFormat::fields);
  }

  private static Optional<Map<String, Fact>> fields(Members members) {
    Map<String, Fact> fields = new LinkedHashMap<>();
    for (String name : List.copyOf(members.names())) {
      members.required(name, WriteBackFormat::fact).ifPresent(fact -> fields.put(name, fact));
    }
    return members.build(() -> fields);
  }

  private static Optional<Fact> fact(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                Arrays.stream(Fact.values())
                    .filter(fact -> fact.word().equals(text))
                    .findFirst()
                    .or(
                        () ->
                            value.mistake(
                                "A field cannot hold '%s'.".formatted(text),
                                Arrays.stream(Fact.values())
                                    .map(Fact::word)
                                    .collect(Collectors.joining(", ", "Write ", ".")))));
  }

  private static Optional<Standing> standing(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                NOTABLE.stream()
                    .filter(one -> one.name().equals(text))
                    .findFirst()
                    .or(
                        () ->
                            value.mistake(
                                "Nothing is written about '%s'.".formatted(text),
                                NOTABLE.stream()
                                    .map(Standing::name)
                                    .collect(Collectors.joining(", ", "Write ", ".")))));
  }
}
