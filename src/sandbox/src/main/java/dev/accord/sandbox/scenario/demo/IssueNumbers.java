package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.issue.IssueKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that issues get where they are created and where they are moved to, in time's order. */
final class IssueNumbers {
  private final Map<Object, IssueKey> keys = new IdentityHashMap<>();

  /** Something that needs a key: an opening, or a step that moves. */
  private record Arrival(Object what, String project, Instant at) {}

  private IssueNumbers() {}

  static IssueNumbers of(List<Script> scripts) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Script script : scripts) {
      Script.Opening opening = script.opening();
      arrivals.add(new Arrival(opening, opening.project(), opening.at()));
      for (Step.Timed timed : script.steps()) {
        if (timed.step() instanceof Step.MoveTo move) {
          arrivals.add(new Arrival(timed, move.project(), timed.at()));
        }
      }
    }
    arrivals.sort(Comparator.comparing(Arrival::at));
    IssueNumbers numbers = new IssueNumbers();
    Map<String, Long> last = new HashMap<>();
    for (Arrival arrival : arrivals) {
      long number = last.merge(arrival.project(), 1L, Long::sum);
      numbers.keys.put(arrival.what(), new IssueKey(arrival.project(), number));
    }
    return numbers;
  }

  IssueKey of(Object openingOrMove) {
    return Optional.ofNullable(keys.get(openingOrMove)).orElseThrow();
  }
}
