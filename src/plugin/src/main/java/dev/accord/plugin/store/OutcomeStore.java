package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.compliance.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How every cycle counts now. Written by {@link TicketStore}, together with the verdicts. */
public final class OutcomeStore {
  static final Lookup<OutcomeRow> BY_ISSUE = Lookup.on(OutcomeRow.class, "ISSUE_ID = ?");
  static final Lookup<OutcomeRow> BY_AGREEMENT = Lookup.on(OutcomeRow.class, "AGREEMENT = ?");
  static final Lookup<OutcomeRow> COUNTED =
      Lookup.on(OutcomeRow.class, "AGREEMENT = ? AND COUNTED_AT >= ? AND COUNTED_AT < ?")
          .ordered("COUNTED_AT");

  /** Versions of an agreement may have different zones; no two are further apart. */
  private static final Duration ZONES_APART = Duration.ofHours(26);

  private final Rows<OutcomeRow, StoredOutcome> rows;

  public OutcomeStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, OutcomeRow.class, StoredOutcome::from, StoredOutcome::columns);
  }

  /** All that count in the period, each cycle by itself, oldest first. */
  public List<StoredOutcome> of(AgreementId agreement, Period period) {
    return rows
        .find(
            COUNTED,
            agreement.value(),
            period.start().minus(ZONES_APART).toEpochMilli(),
            period.end().plus(ZONES_APART).toEpochMilli())
        .stream()
        .filter(one -> one.counted().firstDay(period.length()).equals(period.first()))
        .toList();
  }

  /** All of the issue. */
  public List<StoredOutcome> of(long issueId) {
    return rows.find(BY_ISSUE, issueId);
  }

  /** All of the issues. */
  public List<StoredOutcome> ofEach(List<Long> issueIds) {
    return rows.findEach(BY_ISSUE, issueIds);
  }

  List<StoredOutcome> of(AgreementId agreement) {
    return rows.find(BY_AGREEMENT, agreement.value());
  }

  /** The stored outcomes of issues, with the ids of their rows. */
  Before before(List<Long> issueIds) {
    Before before = new Before();
    rows.rowsOfEach(BY_ISSUE, issueIds).forEach(before::add);
    return before;
  }

  /** Makes the rows of the issues those wanted; equal rows stay. */
  void replace(Before before, Collection<StoredOutcome> wanted) {
    Set<StoredOutcome> missing = new LinkedHashSet<>(wanted);
    List<Integer> surplus = new ArrayList<>();
    before.ids.forEach(
        (stored, ids) -> {
          boolean stays = missing.remove(stored);
          surplus.addAll(stays ? ids.subList(1, ids.size()) : ids);
        });
    rows.deleteAll(surplus);
    rows.insertAll(List.copyOf(missing));
  }

  /** What was stored of some issues. */
  static final class Before {
    private final Map<Long, List<StoredOutcome>> byIssue = new LinkedHashMap<>();
    private final Map<StoredOutcome, List<Integer>> ids = new LinkedHashMap<>();

    private void add(OutcomeRow row) {
      StoredOutcome stored = StoredOutcome.from(row);
      if (!ids.containsKey(stored)) {
        byIssue.computeIfAbsent(stored.issueId(), id -> new ArrayList<>()).add(stored);
      }
      ids.computeIfAbsent(stored, one -> new ArrayList<>()).add(row.getID());
    }

    List<StoredOutcome> of(long issueId) {
      return byIssue.getOrDefault(issueId, List.of());
    }
  }
}
