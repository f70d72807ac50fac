package dev.accord.plugin.job;

import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Keeps figures quick to read: folds what workers have added to tallies.
 *
 * <p>The first time it also has every issue tracked that was tracked before figures were kept. The
 * queue is in the database, so that goes on after a restart, on any node.
 */
public final class FiguresPass implements Job.Pass {
  public static final String NAME = "figures";

  /** Loose rows of one pass; a busy Jira adds some hundreds a minute. */
  static final int MOST = 20_000;

  private static final int SLICE = 2_000;

  private final Stores stores;
  private final Runnable wake;
  private final Clock clock;

  public FiguresPass(Stores stores, Runnable wake, Clock clock) {
    this.stores = stores;
    this.wake = wake;
    this.clock = clock;
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    int handled = stores.passes().last(NAME).isEmpty() ? queueAll(now) : 0;
    handled += stores.tallies().fold(stores.transactions(), now, MOST);
    handled += stores.ledgers().fold(stores.transactions(), now, MOST);
    Pass pass = new Pass(NAME, now, clock.instant(), handled);
    stores.transactions().run(() -> stores.passes().save(pass));
    return handled;
  }

  private int queueAll(Instant now) {
    List<Long> tracked = stores.tickets().all();
    for (int from = 0; from < tracked.size(); from += SLICE) {
      List<Long> some = tracked.subList(from, Math.min(from + SLICE, tracked.size()));
      List<Long> fresh = stores.queue().without(some);
      stores.transactions().run(() -> stores.queue().addAll(fresh, Reason.RECONCILED, now));
      wake.run();
    }
    return tracked.size();
  }
}
