package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works on which issue: at most one worker in the whole cluster.
 *
 * <p>A lease is a row, and the unique issue column decides who gets it: Active Objects has no
 * conditional update, but an insert under a unique constraint is one statement that one node wins.
 * A worker that died leaves its lease behind; it is cleared away once it has run out.
 */
public final class Leases {
  static final Lookup<LeaseRow> RUN_OUT = Lookup.on(LeaseRow.class, "UNTIL_AT <= ?");
  static final Lookup<LeaseRow> BY_OWNER = Lookup.on(LeaseRow.class, "OWNER = ?");
  static final Lookup<LeaseRow> BY_ISSUE = Lookup.on(LeaseRow.class, "ISSUE_ID = ?");

  /** Far longer than tracking one batch takes. */
  static final Duration LENGTH = Duration.ofMinutes(5);

  private final Transactions transactions;
  private final Rows<LeaseRow, Lease> rows;

  public Leases(ActiveObjects ao, Transactions transactions) {
    this.transactions = transactions;
    this.rows = new Rows<>(ao, LeaseRow.class, Lease::from, Lease::columns);
  }

  /** Takes those of the issues that nobody else has, and says which. */
  public List<Long> take(List<Long> issueIds, String owner, Instant now) {
    return take(issueIds, issueIds.size(), owner, now);
  }

  /** Takes the first of the issues that nobody else has, so many at most, and says which. */
  public List<Long> take(List<Long> issueIds, int most, String owner, Instant now) {
    rows.delete(RUN_OUT, now.toEpochMilli());
    Set<Long> taken =
        rows.findEach(BY_ISSUE, issueIds).stream().map(Lease::issueId).collect(Collectors.toSet());
    List<Long> free =
        issueIds.stream().filter(issueId -> !taken.contains(issueId)).limit(most).toList();
    Instant until = now.plus(LENGTH);
    if (insert(free.stream().map(issueId -> new Lease(issueId, owner, until)).toList())) {
      return free;
    }
    return free.stream()
        .filter(issueId -> insert(List.of(new Lease(issueId, owner, until))))
        .toList();
  }

  /**
   * Those of the issues that the owner still has; asked in the transaction that stores its work.
   */
  public Set<Long> held(List<Long> issueIds, String owner, Instant now) {
    return rows.findEach(BY_ISSUE, issueIds).stream()
        .filter(lease -> lease.owner().equals(owner) && lease.until().isAfter(now))
        .map(Lease::issueId)
        .collect(Collectors.toSet());
  }

  public void release(String owner) {
    rows.delete(BY_OWNER, owner);
  }

  private boolean insert(List<Lease> leases) {
    try {
      transactions.run(() -> rows.insertAll(leases));
      return true;
    } catch (RuntimeException failure) {
      if (SqlFailure.isDuplicate(failure)) {
        return false;
      }
      throw failure;
    }
  }
}
