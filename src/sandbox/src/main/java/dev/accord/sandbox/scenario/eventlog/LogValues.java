package dev.accord.sandbox.scenario.eventlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the log's values are written in Jira.
 *
 * @param unknown values that mean "not known", such as {@code ?}; blank always does
 * @param states by the log's value
 * @param startState the log's value for a new issue
 * @param priorities names by the log's value, most urgent first; empty keeps the log's names
 * @param types names by the log's value; empty keeps the log's names
 * @param type the type of an issue whose row names none
 */
public record LogValues(
    Set<String> unknown,
    Map<String, LogState> states,
    String startState,
    Map<String, String> priorities,
    Map<String, String> types,
    String type) {
  public LogValues {
    unknown = Set.copyOf(unknown);
    states = new LinkedHashMap<>(states);
    priorities = new LinkedHashMap<>(priorities);
    types = new LinkedHashMap<>(types);
    if (!states.containsKey(startState)) {
      throw new IllegalArgumentException(
          "it is not among the states %s; list it there".formatted(states.keySet()));
    }
  }

  public LogState start() {
    return states.getOrDefault(startState, states.values().iterator().next());
  }

  /** The value of a cell, unless it means that nobody knows. */
  public Optional<String> known(String cell) {
    String value = cell.strip();
    return value.isEmpty() || unknown.contains(value) ? Optional.empty() : Optional.of(value);
  }
}
