package dev.accord.plugin.alert;

import dev.accord.plugin.job.Job;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.Backoff;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on alerts that have something to do.
 *
 * <p>Who holds an issue's lease does its alerts, so that two nodes never do the same. Each issue is
 * assessed anew first: what is no longer true is dropped. What is done is written down at once, and
 * a node that dies in between leaves the rest to the next pass.
 */
public final class AlertPass implements Job.Pass {
  public static final String NAME = "alerts";
  private static final Logger LOG = LoggerFactory.getLogger(AlertPass.class);
  private static final int BATCH = 20;

  /** So many alerts are looked at for issues that no other worker has. */
  private static final int WINDOW = 10 * BATCH;

  private final Tickets tickets;
  private final IssueAssessor assessor;
  private final Stores stores;
  private final AlertWork work;
  private final Clock clock;

  public AlertPass(
      Tickets tickets, IssueAssessor assessor, Stores stores, AlertWork work, Clock clock) {
    this.tickets = tickets;
    this.assessor = assessor;
    this.stores = stores;
    this.work = work;
    this.clock = clock;
  }

  /** Until nothing is due that others do not work on. */
  @Override
  public int run() {
    int all = 0;
    int some = 1;
    while (some > 0) {
      some = runSome();
      all += some;
    }
    return all;
  }

  private int runSome() {
    Instant now = clock.instant();
    String owner = UUID.randomUUID().toString();
    List<Long> taken = stores.leases().take(stores.alerts().due(now, WINDOW), BATCH, owner, now);
    try {
      taken.forEach(issueId -> handle(issueId, owner));
    } finally {
      stores.leases().release(owner);
    }
    return taken.size();
  }

  private void handle(long issueId, String owner) {
    Instant now = clock.instant();
    List<Alert> all = stores.alerts().of(issueId);
    List<Alert> due = all.stream().filter(alert -> alert.isDue(now)).toList();
    AlertWork.Writer writer = (alert, what) -> save(issueId, owner, alert, what);
    try {
      Optional<FoundTicket> found = tickets.find(issueId);
      if (found.isEmpty()) {
        due.forEach(alert -> work.drop(alert, "The issue is gone.", writer));
        return;
      }
      FoundTicket ticket = found.get();
      Assessed assessed = assessor.assess(ticket, assessor.rules(), now);
      due.forEach(alert -> work.handle(alert, all, ticket, assessed, writer));
    } catch (LostLeaseException e) {
      LOG.info("Alerts of issue {} are another worker's now.", issueId);
    } catch (RuntimeException e) {
      LOG.warn("Alerts of issue {} could not be handled; they are tried again.", issueId, e);
      due.forEach(alert -> work.postpone(alert, now.plus(Backoff.after(0)), writer));
    }
  }

  private void save(long issueId, String owner, Alert alert, List<Delivery> what) {
    stores
        .transactions()
        .run(
            () -> {
              if (stores.leases().held(List.of(issueId), owner, clock.instant()).isEmpty()) {
                throw new LostLeaseException();
              }
              stores.alerts().save(alert, what);
            });
  }

  /** Another worker has taken over, because this one was too slow. */
  private static final class LostLeaseException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
