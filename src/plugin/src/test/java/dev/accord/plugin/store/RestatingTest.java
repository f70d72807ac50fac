package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class RestatingTest {
  private static final AgreementId IT_FOR_FINANCE = new AgreementId("it-for-finance");
  private static final ClockKey RESOLUTION =
      new ClockKey(IT_FOR_FINANCE, new MetricId("resolution"));
  private static final Instant OCT_12 = Instant.parse("2026-10-12T09:00:00Z");
  private static final Instant NOV_3 = Instant.parse("2026-11-03T09:00:00Z");
  private static final Instant NOV_20 = Instant.parse("2026-11-20T09:00:00Z");
  private static final Judging BY_ADMIN = Judging.recomputed(3, new UserKey("admin"), NOV_20);

  @OnEachDatabase
  void lists_what_counts_otherwise_and_leaves_the_figure_as_it_is(TestDatabase database) {
    ReportStore reports = frozen(database);

    new Restating(reports)
        .changed(
            List.of(
                change(Optional.of(late(OCT_12)), Optional.of(met(OCT_12))),
                change(Optional.of(late(OCT_12)), Optional.empty()),
                change(Optional.empty(), Optional.of(late(OCT_12)))));

    StoredReport october = october(reports);
    assertThat(october.figure()).isEqualTo("{\"MET\":1}");
    assertThat(reports.restatements(october))
        .extracting(Restatement::before, Restatement::after)
        .containsExactly(
            tuple(Optional.of(CycleOutcome.BREACHED), Optional.of(CycleOutcome.MET)),
            tuple(Optional.of(CycleOutcome.BREACHED), Optional.empty()),
            tuple(Optional.empty(), Optional.of(CycleOutcome.BREACHED)));
    assertThat(reports.restatements(october).get(0))
        .isEqualTo(
            new Restatement(
                "it-for-finance/MONTH/2026-10-01",
                7,
                new MetricId("resolution"),
                1,
                Optional.of(CycleOutcome.BREACHED),
                Optional.of(CycleOutcome.MET),
                NOV_20,
                Judging.Occasion.RECOMPUTED,
                Optional.of(new UserKey("admin"))));
  }

  @OnEachDatabase
  void a_cycle_that_moves_out_of_a_frozen_period_goes_there_and_is_new_nowhere_else(
      TestDatabase database) {
    ReportStore reports = frozen(database);

    new Restating(reports)
        .changed(List.of(change(Optional.of(late(OCT_12)), Optional.of(late(NOV_3)))));

    assertThat(reports.restatements(october(reports)))
        .singleElement()
        .satisfies(one -> assertThat(one.after()).isEmpty());
  }

  @OnEachDatabase
  void that_a_late_cycle_closed_and_what_is_not_frozen_are_no_restatements(TestDatabase database) {
    ReportStore reports = frozen(database);
    Counted open = late(OCT_12);
    Counted closed = counted(CycleOutcome.BREACHED, OCT_12, false);

    new Restating(reports)
        .changed(
            List.of(
                change(Optional.of(open), Optional.of(closed)),
                change(Optional.empty(), Optional.of(late(NOV_3)))));

    assertThat(reports.restatements(october(reports))).isEmpty();
  }

  @OnEachDatabase
  void a_mail_is_claimed_once(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    ReportStore reports = new ReportStore(ao);
    Transactions transactions = new Transactions(ao);

    assertThat(reports.claim(transactions, "ines/WEEK/2026-W42")).isTrue();
    assertThat(reports.claim(transactions, "ines/WEEK/2026-W42")).isFalse();
    transactions.run(() -> reports.untell("ines/WEEK/2026-W42"));
    assertThat(reports.claim(transactions, "ines/WEEK/2026-W42")).isTrue();
  }

  private static ReportStore frozen(TestDatabase database) {
    ReportStore reports = new ReportStore(database.empty());
    reports.add(
        new StoredReport(
            IT_FOR_FINANCE,
            new DepartmentId("it"),
            new Period(PeriodLength.MONTH, LocalDate.of(2026, 10, 1), ZoneOffset.UTC),
            NOV_3,
            false,
            "{\"MET\":1}"),
        "{}");
    return reports;
  }

  private static StoredReport october(ReportStore reports) {
    return reports
        .find(IT_FOR_FINANCE, PeriodLength.MONTH, LocalDate.of(2026, 10, 1))
        .orElseThrow();
  }

  private static OutcomeChange change(Optional<Counted> before, Optional<Counted> after) {
    return new OutcomeChange(7, before, after, BY_ADMIN);
  }

  private static Counted late(Instant at) {
    return counted(CycleOutcome.BREACHED, at, true);
  }

  private static Counted met(Instant at) {
    return counted(CycleOutcome.MET, at, false);
  }

  private static Counted counted(CycleOutcome outcome, Instant at, boolean open) {
    return new Counted(
        RESOLUTION,
        1,
        outcome,
        at,
        open,
        Optional.empty(),
        new DepartmentId("it"),
        new DepartmentId("finance"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        ZoneOffset.UTC);
  }
}
