package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the words of a source mean.
 *
 * @param fields which of its fields stand for which field of a ticket
 * @param groups its names or ids of groups, and the names that agreements use for them
 * @param clientChannels where people write what the client may read
 * @param counterparts what else of the source stands beside what of Accord
 */
public record Mapping(
    ProjectRule project,
    Map<FieldKey, FieldRule> fields,
    States states,
    Map<String, String> groups,
    People people,
    Set<String> clientChannels,
    Counterparts counterparts) {
  public Mapping {
    fields = Map.copyOf(fields);
    groups = Map.copyOf(groups);
    clientChannels = Set.copyOf(clientChannels);
  }

  /** In which project of Jira a ticket counts: that project's agreements hold for it. */
  public sealed interface ProjectRule {
    /** Each in the same one. */
    record Fixed(String key) implements ProjectRule {}

    /**
     * By a field.
     *
     * @param values the field's values and the keys of projects
     * @param otherwise the project of all others; without one they are rejected
     */
    record ByField(String field, Map<String, String> values, Optional<String> otherwise)
        implements ProjectRule {
      public ByField {
        values = Map.copyOf(values);
      }
    }
  }

  /** Where a field of a ticket has its values from. */
  public sealed interface FieldRule {
    /** Each ticket has this one. */
    record Always(String value) implements FieldRule {}

    /**
     * A field of the source.
     *
     * @param values its ids or names, and the names that agreements use; others stay as they are
     */
    record From(String field, Map<String, String> values) implements FieldRule {
      public From {
        values = Map.copyOf(values);
      }
    }
  }

  /**
   * What states mean.
   *
   * @param field the source's field that says the state
   * @param rules by the source's id or name of the state
   */
  public record States(String field, Map<String, StateRule> rules) {
    public States {
      rules = Map.copyOf(rules);
    }

    /** Whether states say how a ticket was resolved. */
    boolean giveResolutions() {
      return rules.values().stream().anyMatch(rule -> rule.resolution().isPresent());
    }
  }

  /**
   * What one state means.
   *
   * @param status the name that agreements use
   * @param resolution how a ticket in this state was resolved
   */
  public record StateRule(String status, Category category, Optional<String> resolution) {}

  /**
   * Who of the source is whom in Jira.
   *
   * @param table user names, e-mail addresses or ids there, and whom Jira knows them as, written as
   *     in a ticket: a key, or {@code @katrin}, or {@code mailto:katrin@example.org}; comes first
   */
  public record People(By by, Map<String, String> table) {
    public People {
      table = Map.copyOf(table);
    }
  }

  /** What a person of the source and a user of Jira have in common. */
  public enum By {
    USER_NAME,
    EMAIL,
    EMAIL_LOCAL_PART,
    /** Nothing: only the table tells. */
    TABLE,
  }

  /** How agreements call a group of the source. */
  public String groupName(String group) {
    return Entries.lookedUp(groups, FieldValue.of(group)).orElse(group);
  }

  /** The fields of the source that are worth reading. */
  public Set<String> sourceFields() {
    Set<String> names = new LinkedHashSet<>();
    names.add(states.field());
    if (project instanceof ProjectRule.ByField rule) {
      names.add(rule.field());
    }
    fields.values().stream()
        .flatMap(
            rule -> rule instanceof FieldRule.From from ? Stream.of(from.field()) : Stream.of())
        .sorted()
        .forEach(names::add);
    return names;
  }

  /** The fields of the source that stand for one of the fields. */
  public List<String> sourcesOf(FieldKey... keys) {
    return Stream.of(keys)
        .map(fields::get)
        .flatMap(
            rule -> rule instanceof FieldRule.From from ? Stream.of(from.field()) : Stream.of())
        .toList();
  }
}
