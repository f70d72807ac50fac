package dev.accord.sandbox.scenario.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What happens to one issue, oldest first.
 *
 * @param opening how it was created
 */
record Script(Opening opening, List<Step.Timed> steps) {

  /**
   * An issue at its creation.
   *
   * @param components names; empty in projects that have none
   */
  record Opening(
      Instant at,
      Person reporter,
      String project,
      Set<String> components,
      String type,
      String priority,
      String summary,
      String description,
      Set<String> labels) {
    Opening {
      components = Set.copyOf(components);
      labels = Set.copyOf(labels);
    }
  }

  Script {
    steps = List.copyOf(steps);
  }

  /** The part that has happened by {@code now}. */
  Script until(Instant now) {
    return new Script(opening, steps.stream().filter(one -> !one.at().isAfter(now)).toList());
  }
}
