package dev.accord.plugin.search;

import dev.accord.engine.agreement.MetricId;
import dev.accord.plugin.store.StoredClock;
import java.util.List;
import java.util.Set;

/** The second argument of some functions: which metric is meant. */
final class Narrowed {
  private Narrowed() {}

  static void check(List<String> arguments, Names names) {
    if (arguments.size() > 1) {
      names.metrics(arguments.get(1));
    }
  }

  /** The issues of the clocks, of those metrics alone when there is a second argument. */
  static List<Long> to(List<String> arguments, Names names, List<StoredClock> clocks) {
    if (arguments.size() == 1) {
      return clocks.stream().map(StoredClock::issueId).toList();
    }
    Set<MetricId> metrics = names.metrics(arguments.get(1));
    return clocks.stream()
        .filter(clock -> metrics.contains(clock.key().metric()))
        .map(StoredClock::issueId)
        .toList();
  }
}
