package dev.accord.plugin.track;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.QueuedBatch;
import dev.accord.plugin.store.StoredTicket;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the queue: reads issues, asks the engine, stores the difference of many at once.
 *
 * <p>Doing it twice does no harm. One worker in the whole cluster has an issue at a time; what an
 * issue's trouble is stands with its request, which is tried again later, while the others go on.
 */
public final class Tracker {
  private static final Logger LOG = LoggerFactory.getLogger(Tracker.class);

  /** Issues of one transaction. */
  static final int BATCH = 100;

  /** So many requests are looked at for issues that no other worker has. */
  private static final int WINDOW = 4 * BATCH;

  private final Tickets tickets;
  private final IssueAssessor assessor;
  private final Stores stores;
  private final DueDates dueDates;
  private final Raising raising;
  private final Clock clock;
  private final Object taking = new Object();

  /** What is to be done about a request, found out outside of any transaction. */
  private sealed interface Finding {
    QueuedBatch batch();

    /** Nothing is to be stored. */
    record Nothing(QueuedBatch batch) implements Finding {}

    record Judged(QueuedBatch batch, JudgedIssue issue) implements Finding {}

    record Deleted(QueuedBatch batch, Judging judging) implements Finding {}
  }

  public Tracker(
      Tickets tickets, IssueAssessor assessor, Stores stores, DueDates dueDates, Clock clock) {
    this.tickets = tickets;
    this.dueDates = dueDates;
    this.assessor = assessor;
    this.stores = stores;
    this.raising = new Raising(stores);
    this.clock = clock;
  }

  /**
   * Tracks issues whose time has come, a batch of them.
   *
   * @return how many it took; zero when there is nothing near that others do not work on
   */
  public int trackSome() {
    String owner = UUID.randomUUID().toString();
    List<Long> taken = take(owner);
    try {
      track(taken, owner);
    } finally {
      stores.leases().release(owner);
    }
    return taken.size();
  }

  /** The workers of this node take by turns, so that they do not want the same issues. */
  private List<Long> take(String owner) {
    synchronized (taking) {
      Instant now = clock.instant();
      return stores.leases().take(stores.queue().due(now, WINDOW), BATCH, owner, now);
    }
  }

  private void track(List<Long> issueIds, String owner) {
    List<QueuedBatch> batches = stores.queue().batches(issueIds);
    if (batches.isEmpty()) {
      return;
    }
    Rules rules;
    try {
      rules = assessor.rules();
    } catch (RuntimeException unreadable) {
      batches.forEach(batch -> postpone(batch, unreadable));
      return;
    }
    stores
        .transactions()
        .runTogether(
            find(batches, rules),
            some -> store(some, owner, rules.rulebook()),
            (one, failure) -> postpone(one.batch(), failure));
  }

  private List<Finding> find(List<QueuedBatch> batches, Rules rules) {
    Map<Long, StoredTicket> tracked =
        stores.tickets().tracked(batches.stream().map(QueuedBatch::issueId).toList());
    return batches.stream()
        .flatMap(
            batch -> find(batch, rules, Optional.ofNullable(tracked.get(batch.issueId()))).stream())
        .toList();
  }

  /** Absent when it failed; then the request is tried again later. */
  private Optional<Finding> find(QueuedBatch batch, Rules rules, Optional<StoredTicket> before) {
    try {
      Optional<FoundTicket> found = tickets.find(batch.issueId());
      Instant now = clock.instant();
      if (found.isEmpty()) {
        tickets.checkDeleted(batch.issueId());
        return Optional.of(new Finding.Deleted(batch, Judging.deleted(rules.revision(), now)));
      }
      FoundTicket ticket = found.get();
      if (before.isEmpty() && !assessor.covers(ticket, rules)) {
        return Optional.of(new Finding.Nothing(batch));
      }
      Assessed assessed = assessor.assess(ticket, rules, now);
      Judging judging = Judging.tracked(rules.revision(), now);
      JudgedIssue judged = assessed.judged(batch.issueId(), judging);
      if (!judged.due().equals(before.flatMap(StoredTicket::due))) {
        ticket.issue().ifPresent(issue -> dueDates.show(issue, judged.due()));
      }
      return Optional.of(new Finding.Judged(batch, judged));
    } catch (RuntimeException failure) {
      postpone(batch, failure);
      return Optional.empty();
    }
  }

  /** Within a transaction. What the owner has lost meanwhile is left to who has it now. */
  private void store(List<Finding> found, String owner, Rulebook rulebook) {
    List<Long> issueIds = found.stream().map(one -> one.batch().issueId()).toList();
    Set<Long> held = stores.leases().held(issueIds, owner, clock.instant());
    List<QueuedBatch> answered = new ArrayList<>();
    List<JudgedIssue> judged = new ArrayList<>();
    for (Finding one : found) {
      if (!held.contains(one.batch().issueId())) {
        continue;
      }
      answered.add(one.batch());
      if (one instanceof Finding.Judged issue) {
        judged.add(issue.issue());
      } else if (one instanceof Finding.Deleted deleted) {
        stores.tickets().bury(deleted.batch().issueId(), deleted.judging(), rulebook);
      }
    }
    stores.tickets().store(judged, rulebook);
    raising.raise(judged);
    stores.queue().remove(answered);
  }

  private void postpone(QueuedBatch batch, RuntimeException failure) {
    LOG.warn(
        "The ticket with number {} could not be tracked; it is tried again later.",
        batch.issueId(),
        failure);
    Instant again = clock.instant().plus(Backoff.after(batch.request().attempts()));
    stores
        .transactions()
        .run(() -> stores.queue().replace(batch, batch.request().failed(reason(failure), again)));
  }

  private static String reason(RuntimeException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
