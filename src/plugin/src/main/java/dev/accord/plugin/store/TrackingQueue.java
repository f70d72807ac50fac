package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The issues that wait to be tracked.
 *
 * <p>Adding is one insert, whoever adds; rows of one issue are taken together, so adding twice does
 * no harm. A row goes only in the transaction that stored what tracking found.
 */
public final class TrackingQueue {
  static final Lookup<QueueRow> BY_ISSUE = Lookup.on(QueueRow.class, "ISSUE_ID = ?");
  static final Lookup<QueueRow> SEEN = Lookup.on(QueueRow.class, "ISSUE_ID = ? AND ID <= ?");
  static final Lookup<QueueRow> DUE = Lookup.on(QueueRow.class, "DUE_AT <= ?").ordered("DUE_AT");
  static final Lookup<QueueRow> FAILED =
      Lookup.on(QueueRow.class, "ATTEMPTS > ?").ordered("ATTEMPTS DESC");
  static final Lookup<QueueRow> ALL = Lookup.on(QueueRow.class, "ID > ?");

  private final Rows<QueueRow, QueuedIssue> rows;

  public TrackingQueue(ActiveObjects ao) {
    this.rows = new Rows<>(ao, QueueRow.class, QueuedIssue::from, QueuedIssue::columns);
  }

  public void add(long issueId, Reason reason, Instant now) {
    rows.insert(QueuedIssue.fresh(issueId, reason, now));
  }

  public void addAll(Collection<Long> issueIds, Reason reason, Instant now) {
    rows.insertAll(
        issueIds.stream().map(issueId -> QueuedIssue.fresh(issueId, reason, now)).toList());
  }

  /** Issues with a due request, longest due first, each once. */
  public List<Long> due(Instant now, int limit) {
    return rows.first(limit, DUE, now.toEpochMilli()).stream()
        .map(QueuedIssue::issueId)
        .distinct()
        .toList();
  }

  /** Those of the issues that have no request at all. */
  public List<Long> without(List<Long> issueIds) {
    Set<Long> waiting =
        rows.findEach(BY_ISSUE, issueIds).stream()
            .map(QueuedIssue::issueId)
            .collect(Collectors.toSet());
    return issueIds.stream().filter(issueId -> !waiting.contains(issueId)).toList();
  }

  /** The requests for the issue as of now; later ones are another batch. */
  public QueuedBatch batch(long issueId) {
    return QueuedBatch.of(issueId, rows.rows(BY_ISSUE, issueId));
  }

  /** Takes a batch out, within the transaction that stores what came of it. */
  public void remove(QueuedBatch batch) {
    rows.delete(SEEN, batch.issueId(), batch.lastRow());
  }

  /** Puts one request in a batch's place, to be tried again. */
  public void replace(QueuedBatch batch, QueuedIssue again) {
    remove(batch);
    rows.insert(again);
  }

  public int length() {
    return rows.count(ALL, 0);
  }

  /** Requests that have failed, most often failed first. */
  public List<QueuedIssue> failed(int limit) {
    return rows.first(limit, FAILED, 0);
  }
}
