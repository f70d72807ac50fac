package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Histogram;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a tally.
 *
 * @param looseSince when it was added; absent once it has been folded with the others of its key
 */
record StoredTally(TallyKey key, Tally tally, Optional<Instant> looseSince) {
  /** The columns of {@link #counts}: how long it took is by far the most of a row. */
  static final String[] COUNTS = {
    TallyRow.FIRST_DAY,
    TallyRow.AGREEMENT,
    TallyRow.METRIC,
    TallyRow.GOAL,
    TallyRow.OWING,
    TallyRow.OTHER,
    TallyRow.SERVICE,
    TallyRow.MET,
    TallyRow.BREACHED,
    TallyRow.OPEN_LATE,
    TallyRow.WITHIN_ERROR,
    TallyRow.EXEMPT,
    TallyRow.TRANSFERRED,
    TallyRow.CANCELLED,
  };

  /** The rows that are read and folded together. */
  record Group(AgreementId agreement, PeriodLength length, LocalDate firstDay) {}

  Group group() {
    return new Group(key.clock().agreement(), key.length(), key.firstDay());
  }

  static StoredTally from(TallyRow row) {
    return new StoredTally(
        key(PeriodLength.valueOf(row.getPeriodLength()), row),
        new Tally(
            outcomes(row),
            row.getOpenLate(),
            row.getElapsedSum(),
            Optional.ofNullable(row.getHistogram()).map(Histogram::parse).orElse(Histogram.EMPTY)),
        Millis.optional(row.getLooseSince()));
  }

  /**
   * The same without how long it took.
   *
   * @param length that was asked for
   */
  static TallyPart counts(PeriodLength length, TallyRow row) {
    return new TallyPart(
        key(length, row), new Tally(outcomes(row), row.getOpenLate(), 0, Histogram.EMPTY));
  }

  private static TallyKey key(PeriodLength length, TallyRow row) {
    return new TallyKey(
        length,
        LocalDate.ofEpochDay(row.getFirstDay()),
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        Optional.ofNullable(row.getGoal()).map(GoalId::new),
        new DepartmentId(row.getOwing()),
        new DepartmentId(row.getOther()),
        Optional.ofNullable(row.getService()).map(ServiceId::new));
  }

  private static Map<CycleOutcome, Integer> outcomes(TallyRow row) {
    Map<CycleOutcome, Integer> counts = new EnumMap<>(CycleOutcome.class);
    counts.put(CycleOutcome.MET, row.getMet());
    counts.put(CycleOutcome.BREACHED, row.getBreached());
    counts.put(CycleOutcome.WITHIN_CLOCK_ERROR, row.getWithinError());
    counts.put(CycleOutcome.EXEMPT, row.getExempt());
    counts.put(CycleOutcome.TRANSFERRED, row.getTransferred());
    counts.put(CycleOutcome.CANCELLED, row.getCancelled());
    return counts;
  }

  Map<String, Object> columns() {
    Histogram durations = tally.durations();
    return new Columns()
        .with(TallyRow.PERIOD_LENGTH, key.length().name())
        .with(TallyRow.FIRST_DAY, key.firstDay().toEpochDay())
        .with(TallyRow.AGREEMENT, key.clock().agreement().value())
        .with(TallyRow.METRIC, key.clock().metric().value())
        .withNullable(TallyRow.GOAL, key.goal().map(GoalId::value))
        .with(TallyRow.OWING, key.owing().value())
        .with(TallyRow.OTHER, key.other().value())
        .withNullable(TallyRow.SERVICE, key.service().map(ServiceId::value))
        .with(TallyRow.MET, tally.count(CycleOutcome.MET))
        .with(TallyRow.BREACHED, tally.count(CycleOutcome.BREACHED))
        .with(TallyRow.OPEN_LATE, tally.openLate())
        .with(TallyRow.WITHIN_ERROR, tally.count(CycleOutcome.WITHIN_CLOCK_ERROR))
        .with(TallyRow.EXEMPT, tally.count(CycleOutcome.EXEMPT))
        .with(TallyRow.TRANSFERRED, tally.count(CycleOutcome.TRANSFERRED))
        .with(TallyRow.CANCELLED, tally.count(CycleOutcome.CANCELLED))
        .with(TallyRow.ELAPSED_SUM, tally.elapsedMillis())
        .withNullable(
            TallyRow.HISTOGRAM,
            durations.isEmpty() ? Optional.empty() : Optional.of(durations.toString()))
        .withMillis(TallyRow.LOOSE_SINCE, looseSince)
        .toMap();
  }
}
