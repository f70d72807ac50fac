package dev.accord.plugin.search;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.ClockSearch;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * {@code slaDueWithin("4h")}: issues with a running clock that is due within so much time on the
 * wall clock; with a second argument, a clock of that metric.
 */
public final class DueWithinFunction extends ClockFunction {
  private final Names names;
  private final ClockSearch clocks;
  private final Clock clock;

  @Inject
  public DueWithinFunction(RuleSource rules, Stores stores, Clock clock) {
    super(2);
    this.names = new Names(rules);
    this.clocks = stores.search();
    this.clock = clock;
  }

  @Override
  void check(List<String> arguments) {
    names.time(arguments.get(0));
    Narrowed.check(arguments, names);
  }

  @Override
  List<Long> issues(List<String> arguments) {
    Instant now = clock.instant();
    Instant until = now.plus(names.time(arguments.get(0)));
    return Narrowed.to(arguments, names, clocks.due(now, until));
  }
}
