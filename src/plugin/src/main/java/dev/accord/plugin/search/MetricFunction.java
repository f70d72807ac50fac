package dev.accord.plugin.search;

import dev.accord.engine.agreement.MetricId;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** A function that finds clocks; a second argument says of which metric. */
abstract class MetricFunction<T> extends ClockFunction {
  private final Names names;
  private final BiFunction<Names, String, T> first;
  private final ClockSearch clocks;

  /**
   * @param first reads the first argument
   */
  MetricFunction(RuleSource rules, Stores stores, BiFunction<Names, String, T> first) {
    super(2);
    this.names = new Names(rules);
    this.first = first;
    this.clocks = stores.search();
  }

  /** The clocks of every metric that the first argument asks for. */
  abstract List<StoredClock> clocks(T first, ClockSearch clocks);

  @Override
  final void check(List<String> arguments) {
    first(arguments);
    if (arguments.size() > 1) {
      metrics(arguments);
    }
  }

  @Override
  final List<Long> issues(List<String> arguments) {
    List<StoredClock> found = clocks(first(arguments), clocks);
    if (arguments.size() == 1) {
      return found.stream().map(StoredClock::issueId).toList();
    }
    Set<MetricId> metrics = metrics(arguments);
    return found.stream()
        .filter(clock -> metrics.contains(clock.key().metric()))
        .map(StoredClock::issueId)
        .toList();
  }

  private T first(List<String> arguments) {
    return first.apply(names, arguments.get(0));
  }

  private Set<MetricId> metrics(List<String> arguments) {
    return names.metrics(arguments.get(1));
  }
}
