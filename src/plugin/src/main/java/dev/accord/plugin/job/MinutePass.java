package dev.accord.plugin.job;

import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Queues the issues of which something changes by itself about now: a threshold, a breach, the cap
 * of a pause. It also wakes the worker for what waited for its time.
 */
public final class MinutePass implements Job.Pass {
  public static final String NAME = "minute";
  private static final int MOST = 5_000;

  private final Stores stores;
  private final Runnable wake;
  private final Clock clock;

  public MinutePass(Stores stores, Runnable wake, Clock clock) {
    this.stores = stores;
    this.wake = wake;
    this.clock = clock;
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    List<Long> due = stores.queue().without(stores.tickets().due(now, MOST));
    stores.queue().addAll(due, Reason.DUE, now);
    wake.run();
    Pass pass = new Pass(NAME, now, clock.instant(), due.size());
    stores.transactions().run(() -> stores.passes().save(pass));
    return due.size();
  }
}
