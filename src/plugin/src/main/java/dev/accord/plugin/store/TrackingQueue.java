package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The requests for each of the issues as of now; later ones are another batch. An issue whose
   * requests somebody else has answered has none.
   */
  public List<QueuedBatch> batches(List<Long> issueIds) {
    Map<Long, List<QueueRow>> byIssue = new LinkedHashMap<>();
    rows.rowsOfEach(BY_ISSUE, issueIds)
        .forEach(
            row -> byIssue.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>()).add(row));
    return byIssue.values().stream().map(QueuedBatch::of).toList();
  }

  /** Takes batches out, within the transaction that stores what came of them. */
  public void remove(List<QueuedBatch> batches) {
    rows.deleteAll(batches.stream().flatMap(batch -> batch.rows().stream()).toList());
  }

  /** Puts one request in a batch's place, to be tried again. */
  public void replace(QueuedBatch batch, QueuedIssue again) {
    remove(List.of(batch));
    rows.insert(again);
  }

  /** Since when the request has waited that is due longest; empty when none is due. */
  public Optional<Instant> waitingSince(Instant now) {
    return rows.first(DUE, now.toEpochMilli()).map(QueuedIssue::queued);
  }

  public int length() {
    return rows.count(ALL, 0);
  }

  /** Requests that have failed, most often failed first. */
  public List<QueuedIssue> failed(int limit) {
    return rows.first(limit, FAILED, 0);
  }
}
