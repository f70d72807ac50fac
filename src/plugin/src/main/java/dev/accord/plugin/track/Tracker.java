package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.QueuedBatch;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TicketStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the queue: reads an issue, asks the engine, stores the difference.
 *
 * <p>Doing it twice does no harm. One worker in the whole cluster has an issue at a time; what an
 * issue's trouble is stands with its request, which is tried again later, while the others go on.
 */
public final class Tracker {
  private static final Logger LOG = LoggerFactory.getLogger(Tracker.class);
  private static final int BATCH = 50;

  private final IssueManager issues;
  private final IssueAssessor assessor;
  private final Stores stores;
  private final Clock clock;

  public Tracker(IssueManager issues, IssueAssessor assessor, Stores stores, Clock clock) {
    this.issues = issues;
    this.assessor = assessor;
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * Tracks issues whose time has come, a batch of them.
   *
   * @return how many it took; zero when there is nothing left that others do not work on
   */
  public int trackSome() {
    Instant now = clock.instant();
    String owner = UUID.randomUUID().toString();
    List<Long> taken = stores.leases().take(stores.queue().due(now, BATCH), owner, now);
    try {
      taken.forEach(issueId -> track(issueId, owner));
    } finally {
      stores.leases().release(owner);
    }
    return taken.size();
  }

  private void track(long issueId, String owner) {
    QueuedBatch batch = stores.queue().batch(issueId);
    if (batch.request().isEmpty()) {
      return;
    }
    try {
      Runnable storing = storing(issueId);
      stores
          .transactions()
          .run(
              () -> {
                if (stores.leases().has(issueId, owner, clock.instant())) {
                  storing.run();
                  stores.queue().remove(batch);
                }
              });
    } catch (RuntimeException e) {
      LOG.warn("Issue with id {} could not be tracked; it is tried again later.", issueId, e);
      Instant again = clock.instant().plus(Backoff.after(batch.request().get().attempts()));
      stores
          .transactions()
          .run(() -> stores.queue().replace(batch, batch.request().get().failed(reason(e), again)));
    }
  }

  /** Everything that needs no transaction is done here; what is returned only writes. */
  private Runnable storing(long issueId) {
    Instant now = clock.instant();
    Issue issue = issues.getIssueObject(issueId);
    TicketStore tickets = stores.tickets();
    if (issue == null) {
      return () -> tickets.bury(issueId, Judging.deleted(assessor.rules().revision(), now));
    }
    Assessed assessed = assessor.assess(issue, assessor.rules(), now);
    if (!assessed.covered() && tickets.ticket(issueId).isEmpty()) {
      return () -> {};
    }
    Judging judging = Judging.tracked(assessed.rules().revision(), now);
    return () -> tickets.store(issueId, assessed.project(), assessed.assessment(), judging);
  }

  private static String reason(RuntimeException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
