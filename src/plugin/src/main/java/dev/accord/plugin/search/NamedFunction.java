package dev.accord.plugin.search;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import java.util.List;
import java.util.function.BiFunction;

/** A function of one thing that is configured, by its id or name. */
abstract class NamedFunction<T> extends ClockFunction {
  private final Names names;
  private final BiFunction<Names, String, T> named;
  private final ClockSearch clocks;

  NamedFunction(RuleSource rules, Stores stores, BiFunction<Names, String, T> named) {
    super(1);
    this.names = new Names(rules);
    this.named = named;
    this.clocks = stores.search();
  }

  /** The issues that belong to what is named. */
  abstract List<Long> issues(T named, Names names, ClockSearch clocks);

  @Override
  final void check(List<String> arguments) {
    named(arguments);
  }

  @Override
  final List<Long> issues(List<String> arguments) {
    return issues(named(arguments), names, clocks);
  }

  static List<Long> of(List<StoredClock> clocks) {
    return clocks.stream().map(StoredClock::issueId).toList();
  }

  private T named(List<String> arguments) {
    return named.apply(names, arguments.get(0));
  }
}
