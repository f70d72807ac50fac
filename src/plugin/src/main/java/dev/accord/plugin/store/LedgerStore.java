package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who had the time of issues on which no more work is done, one by one and added up. */
public final class LedgerStore {
  static final Lookup<LedgerRow> BY_ISSUE = Lookup.on(LedgerRow.class, "ISSUE_ID = ?");
  static final Lookup<LedgerRow> BY_PROVIDER = Lookup.on(LedgerRow.class, "PROVIDER = ?");
  static final Lookup<LedgerRow> ENDED =
      Lookup.on(LedgerRow.class, "PROVIDER = ? AND ENDED_AT >= ? AND ENDED_AT < ?")
          .ordered("ENDED_AT");
  static final Lookup<LedgerTallyRow> PERIODS =
      Lookup.on(
          LedgerTallyRow.class,
          "PROVIDER = ? AND PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?");
  static final Lookup<LedgerTallyRow> SUMS = Lookup.on(LedgerTallyRow.class, "PROVIDER = ?");
  static final Lookup<LedgerTallyRow> LOOSE =
      Lookup.on(LedgerTallyRow.class, "LOOSE_SINCE <= ?").ordered("LOOSE_SINCE");

  /** Agreements may have different zones; no two are further apart. */
  private static final Duration ZONES_APART = Duration.ofHours(26);

  private final Rows<LedgerRow, StoredTime> lines;
  private final Rows<LedgerTallyRow, StoredTimeSum> sums;

  public LedgerStore(ActiveObjects ao) {
    this.lines = new Rows<>(ao, LedgerRow.class, StoredTime::from, StoredTime::columns);
    this.sums = new Rows<>(ao, LedgerTallyRow.class, StoredTimeSum::from, StoredTimeSum::columns);
  }

  /** The lines of the issues that ended in the period, oldest first. */
  public List<StoredTime> of(DepartmentId provider, Period period) {
    return lines
        .find(
            ENDED,
            provider.value(),
            period.start().minus(ZONES_APART).toEpochMilli(),
            period.end().plus(ZONES_APART).toEpochMilli())
        .stream()
        .filter(line -> line.firstDay(period.length()).equals(period.first()))
        .toList();
  }

  /** The lines of the issue; none while there is work on it. */
  public List<StoredTime> of(long issueId) {
    return lines.find(BY_ISSUE, issueId);
  }

  /** The lines added up in the periods that begin from one day to another, both in. */
  public Map<TimeKey, TimeSum> of(
      Collection<DepartmentId> providers, PeriodLength length, LocalDate first, LocalDate last) {
    Map<TimeKey, TimeSum> sum = new LinkedHashMap<>();
    sums.findEachWith(
            PERIODS,
            providers.stream().map(DepartmentId::value).toList(),
            length.name(),
            first.toEpochDay(),
            last.toEpochDay())
        .forEach(one -> sum.merge(one.key(), one.sum(), TimeSum::plus));
    sum.values().removeIf(TimeSum::isNone);
    return sum;
  }

  /** Makes the lines of the issues those wanted, and adds what that changes in the sums. */
  void replace(List<Long> issueIds, List<StoredTime> wanted, Instant now) {
    List<StoredTime> before = lines.replaceEach(wanted, BY_ISSUE, issueIds);
    Map<TimeKey, TimeSum> change = sums(wanted);
    sums(before).forEach((key, sum) -> change.merge(key, sum.negated(), TimeSum::plus));
    change.values().removeIf(TimeSum::isNone);
    insert(change, Optional.of(now));
  }

  private static Map<TimeKey, TimeSum> sums(Collection<StoredTime> some) {
    Map<TimeKey, TimeSum> sum = new LinkedHashMap<>();
    for (PeriodLength length : PeriodLength.values()) {
      some.forEach(
          line -> sum.merge(line.key(length), new TimeSum(line.millis(), 1), TimeSum::plus));
    }
    return sum;
  }

  /**
   * Folds what the longest loose rows belong to.
   *
   * @param most rows to look at
   * @return how many loose rows it looked at
   */
  public int fold(Transactions transactions, Instant until, int most) {
    List<StoredTimeSum> loose = sums.first(most, LOOSE, until.toEpochMilli());
    Set<StoredTimeSum.Group> groups =
        loose.stream()
            .map(StoredTimeSum::group)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    groups.forEach(group -> transactions.run(() -> fold(group)));
    return loose.size();
  }

  private void fold(StoredTimeSum.Group group) {
    long day = group.firstDay().toEpochDay();
    List<LedgerTallyRow> parts =
        sums.rows(PERIODS, group.provider().value(), group.length().name(), day, day);
    Map<TimeKey, List<LedgerTallyRow>> byKey =
        parts.stream().collect(Collectors.groupingBy(row -> StoredTimeSum.from(row).key()));
    byKey.values().removeIf(some -> some.size() == 1 && some.get(0).getLooseSince() == null);
    Map<TimeKey, TimeSum> sum = new LinkedHashMap<>();
    List<Integer> folded = new ArrayList<>();
    byKey.forEach(
        (key, some) ->
            some.forEach(
                row -> {
                  folded.add(row.getID());
                  sum.merge(key, StoredTimeSum.from(row).sum(), TimeSum::plus);
                }));
    sums.deleteAll(folded);
    insert(sum, Optional.empty());
  }

  /**
   * Adds the provider's lines up anew; for inside a transaction.
   *
   * @return the sums that were not what they should be; where all were, nothing is written
   */
  public List<SumDifference> rebuild(DepartmentId provider) {
    Map<TimeKey, TimeSum> sum = sums(lines.find(BY_PROVIDER, provider.value()));
    sum.values().removeIf(TimeSum::isNone);
    Map<TimeKey, TimeSum> before = new LinkedHashMap<>();
    sums.find(SUMS, provider.value())
        .forEach(one -> before.merge(one.key(), one.sum(), TimeSum::plus));
    before.values().removeIf(TimeSum::isNone);
    List<SumDifference> differing = SumDifference.ofTimes(before, sum);
    if (!differing.isEmpty()) {
      sums.delete(SUMS, provider.value());
      insert(sum, Optional.empty());
    }
    return differing;
  }

  private void insert(Map<TimeKey, TimeSum> sum, Optional<Instant> loose) {
    sums.insertAll(
        sum.entrySet().stream()
            .filter(one -> !one.getValue().isNone())
            .map(one -> new StoredTimeSum(one.getKey(), one.getValue(), loose))
            .toList());
  }
}
