package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.clock.ClockKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reasons given for missed promises. The newest of a cycle counts; earlier ones stay. */
public final class ReasonStore {
  static final Lookup<ReasonRow> BY_ISSUE = Lookup.on(ReasonRow.class, "ISSUE_ID = ?");

  private final Rows<ReasonRow, GivenReason> rows;

  public ReasonStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, ReasonRow.class, GivenReason::from, GivenReason::columns);
  }

  /** Every reason of the issues, each issue's oldest first. */
  public List<GivenReason> of(Collection<Long> issueIds) {
    return rows.findEach(BY_ISSUE, List.copyOf(issueIds));
  }

  /** The one that counts for a cycle, among all of its issue. */
  public static Optional<GivenReason> newest(
      List<GivenReason> all, long issueId, ClockKey clock, int cycle) {
    return all.stream()
        .filter(one -> one.issueId() == issueId && one.isAbout(clock, cycle))
        .reduce((earlier, later) -> later);
  }

  /** For inside a transaction. */
  public void add(GivenReason reason) {
    rows.insert(reason);
  }
}
