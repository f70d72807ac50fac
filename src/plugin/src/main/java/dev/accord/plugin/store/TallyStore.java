package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.engine.compliance.WorstOfPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Outcomes added up for each length of period. Workers only ever add rows, so that they never meet
 * on one; a figure is the sum of what it finds.
 */
public final class TallyStore {
  static final Lookup<TallyRow> PERIODS =
      Lookup.on(
          TallyRow.class,
          "AGREEMENT = ? AND PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?");
  static final Lookup<TallyRow> DAYS =
      Lookup.on(TallyRow.class, "PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?");
  static final Lookup<TallyRow> COUNTS = PERIODS.only(StoredTally.COUNTS);
  static final Lookup<TallyRow> COUNTS_OF_OTHER =
      Lookup.on(
              TallyRow.class,
              "OTHER = ? AND PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?")
          .only(StoredTally.COUNTS);
  static final Lookup<TallyRow> COUNTS_OF_SERVICE =
      Lookup.on(
              TallyRow.class,
              "SERVICE = ? AND PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?")
          .only(StoredTally.COUNTS);
  static final Lookup<TallyRow> COUNTS_OF_DAYS = DAYS.only(StoredTally.COUNTS).ordered("FIRST_DAY");
  static final Lookup<TallyRow> BY_AGREEMENT = Lookup.on(TallyRow.class, "AGREEMENT = ?");
  static final Lookup<TallyRow> LOOSE =
      Lookup.on(TallyRow.class, "LOOSE_SINCE <= ?").ordered("LOOSE_SINCE");

  private final ActiveObjects ao;
  private final Rows<TallyRow, StoredTally> rows;
  private final OutcomeStore outcomes;

  public TallyStore(ActiveObjects ao, OutcomeStore outcomes) {
    this.rows = new Rows<>(ao, TallyRow.class, StoredTally::from, StoredTally::columns);
    this.ao = ao;
    this.outcomes = outcomes;
  }

  /** The tallies of the agreements in the periods that begin from one day to another, both in. */
  public Map<TallyKey, Tally> of(
      Collection<AgreementId> agreements, PeriodLength length, LocalDate first, LocalDate last) {
    return sum(rows.findEachWith(PERIODS, names(agreements), asked(length, first, last)));
  }

  /**
   * The same of all agreements, those that nobody knows any more included. To ask for most of them
   * by name would have a database look at each one's whole past.
   */
  public Map<TallyKey, Tally> ofAll(PeriodLength length, LocalDate first, LocalDate last) {
    return sum(rows.find(DAYS, asked(length, first, last)));
  }

  /**
   * The parts that {@link #of} adds up, without how long it took, which is most of what there is to
   * read.
   */
  public List<TallyPart> counts(
      Collection<AgreementId> agreements, PeriodLength length, LocalDate first, LocalDate last) {
    return parts(length).findEachWith(COUNTS, names(agreements), asked(length, first, last));
  }

  /** The same of requests for a service, by whatever agreement. */
  public List<TallyPart> counts(
      ServiceId service, PeriodLength length, LocalDate first, LocalDate last) {
    return parts(length)
        .findEachWith(COUNTS_OF_SERVICE, List.of(service.value()), asked(length, first, last));
  }

  /** The same of what is owed to a department, by whatever agreement. */
  public List<TallyPart> counts(
      DepartmentId other, PeriodLength length, LocalDate first, LocalDate last) {
    return parts(length)
        .findEachWith(COUNTS_OF_OTHER, List.of(other.value()), asked(length, first, last));
  }

  /** The same of all agreements. */
  public List<TallyPart> countsOfAll(PeriodLength length, LocalDate first, LocalDate last) {
    return parts(length).find(COUNTS_OF_DAYS, asked(length, first, last));
  }

  private Rows<TallyRow, TallyPart> parts(PeriodLength length) {
    return Rows.inPart(ao, TallyRow.class, row -> StoredTally.counts(length, row));
  }

  private static List<String> names(Collection<AgreementId> agreements) {
    return agreements.stream().map(AgreementId::value).toList();
  }

  private static Object[] asked(PeriodLength length, LocalDate first, LocalDate last) {
    return new Object[] {length.name(), first.toEpochDay(), last.toEpochDay()};
  }

  private static Map<TallyKey, Tally> sum(List<StoredTally> parts) {
    Map<TallyKey, Tally> sum = new LinkedHashMap<>();
    parts.forEach(one -> sum.merge(one.key(), one.tally(), Tally::plus));
    sum.values().removeIf(Tally::isNone);
    return sum;
  }

  /** Adds what has changed. */
  void add(Map<TallyKey, Tally> changes, Instant now) {
    rows.insertAll(
        changes.entrySet().stream()
            .filter(change -> !change.getValue().isNone())
            .map(change -> new StoredTally(change.getKey(), change.getValue(), Optional.of(now)))
            .toList());
  }

  /**
   * Folds the rows of an agreement's period into one for each key. Inside a transaction of its own.
   */
  private void fold(StoredTally.Group group) {
    Map<TallyKey, Tally> sum = new LinkedHashMap<>();
    List<TallyRow> parts =
        rows.rows(
            PERIODS,
            group.agreement().value(),
            group.length().name(),
            group.firstDay().toEpochDay(),
            group.firstDay().toEpochDay());
    Map<TallyKey, List<TallyRow>> byKey =
        parts.stream().collect(Collectors.groupingBy(row -> StoredTally.from(row).key()));
    byKey.values().removeIf(some -> some.size() == 1 && some.get(0).getLooseSince() == null);
    byKey.forEach(
        (key, some) ->
            some.forEach(row -> sum.merge(key, StoredTally.from(row).tally(), Tally::plus)));
    rows.deleteAll(byKey.values().stream().flatMap(List::stream).map(TallyRow::getID).toList());
    insertFolded(sum);
  }

  /**
   * Folds what the longest loose rows belong to.
   *
   * @param most rows to look at
   * @return how many loose rows it looked at
   */
  public int fold(Transactions transactions, Instant until, int most) {
    List<StoredTally> loose = rows.first(most, LOOSE, until.toEpochMilli());
    Set<StoredTally.Group> groups =
        loose.stream().map(StoredTally::group).collect(Collectors.toCollection(LinkedHashSet::new));
    groups.forEach(group -> transactions.run(() -> fold(group)));
    return loose.size();
  }

  /**
   * Reckons the agreement's tallies anew from its outcomes; for inside a transaction.
   *
   * @return those that were not what they should be; where all were, nothing is written
   */
  public List<SumDifference> rebuild(AgreementId agreement) {
    Map<TallyKey, Tally> sum = new LinkedHashMap<>();
    outcomes.of(agreement).stream()
        .collect(Collectors.groupingBy(StoredOutcome::issueId))
        .values()
        .forEach(
            ofOneIssue ->
                WorstOfPeriod.tallies(ofOneIssue.stream().map(StoredOutcome::counted).toList())
                    .forEach((key, tally) -> sum.merge(key, tally, Tally::plus)));
    sum.values().removeIf(Tally::isNone);
    List<SumDifference> differing =
        SumDifference.ofTallies(sum(rows.find(BY_AGREEMENT, agreement.value())), sum);
    if (!differing.isEmpty()) {
      rows.delete(BY_AGREEMENT, agreement.value());
      insertFolded(sum);
    }
    return differing;
  }

  private void insertFolded(Map<TallyKey, Tally> sum) {
    rows.insertAll(
        sum.entrySet().stream()
            .filter(one -> !one.getValue().isNone())
            .map(one -> new StoredTally(one.getKey(), one.getValue(), Optional.empty()))
            .toList());
  }
}
