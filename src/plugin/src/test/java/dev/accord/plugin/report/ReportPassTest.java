package dev.accord.plugin.report;

import static dev.accord.plugin.report.ReportBench.FROZEN;
import static dev.accord.plugin.report.ReportBench.IT_FOR_FINANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.review.CauseGroup;
import dev.accord.engine.review.Causes;
import dev.accord.engine.review.Dimension;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.Restatement;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.SurveyPass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ReportPassTest {
  /** Three working days after November. */
  private static final Instant NOVEMBER_FROZEN = Instant.parse("2026-12-03T17:00:00Z");

  @OnEachDatabase
  void freezes_a_month_three_working_days_after_its_end_and_not_a_millisecond_earlier(
      TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(FROZEN.minusMillis(1));
    assertThat(months(bench)).doesNotContain(ReportBench.OCTOBER);

    bench.runAt(FROZEN);
    StoredReport october = bench.october();
    assertThat(october.frozenAt()).isEqualTo(FROZEN);
    assertThat(october.silent()).isFalse();
    FrozenText.Figure figure = FrozenText.figure(october.figure());
    assertThat(figure.tally().compliance().met()).isEqualTo(18);
    assertThat(figure.tally().compliance().breached()).isEqualTo(4);
    Content content =
        FrozenText.content(bench.plugin.stores.reports().content(october).orElseThrow());
    assertThat(content.total()).isEqualTo(figure.tally());
    assertThat(content.misses())
        .extracting(MissedTicket::issueId)
        .containsExactly(19L, 20L, 21L, 22L);
    assertThat(content.misses().get(0).elapsed()).hasValue(Duration.ofHours(16));
  }

  @OnEachDatabase
  void waits_until_anonymous_answers_of_the_month_have_become_figures(TestDatabase database) {
    ReportBench bench = ReportBench.promisingAScore(database).tracked();

    bench.runAt(FROZEN);
    assertThat(months(bench)).as("nobody has released").doesNotContain(ReportBench.OCTOBER);
    assertThat(bench.plugin.stores.reports().of(IT_FOR_FINANCE))
        .as("weeks wait for nothing")
        .anyMatch(report -> report.period().toString().equals("2026-W44"));

    bench.passed(SurveyPass.DAILY, Instant.parse("2026-11-01T23:59:59Z"));
    bench.runAt(FROZEN);
    assertThat(months(bench)).as("its last week ends today").doesNotContain(ReportBench.OCTOBER);

    bench.passed(SurveyPass.DAILY, Instant.parse("2026-11-02T00:00:00Z"));
    bench.runAt(FROZEN);
    assertThat(months(bench)).contains(ReportBench.OCTOBER);
  }

  @OnEachDatabase
  void waits_for_answers_three_days_and_no_longer(TestDatabase database) {
    ReportBench bench = ReportBench.promisingAScore(database).tracked();

    bench.runAt(FROZEN.plus(Duration.ofDays(3)).minusMillis(1));
    assertThat(months(bench)).doesNotContain(ReportBench.OCTOBER);

    bench.runAt(FROZEN.plus(Duration.ofDays(3)));
    assertThat(months(bench)).contains(ReportBench.OCTOBER);
  }

  @OnEachDatabase
  void freezes_everything_once_however_often_it_runs(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();
    int frozen = bench.runAt(FROZEN);
    int mails = bench.mails.size();

    assertThat(frozen).isGreaterThan(40);
    assertThat(bench.runAt(FROZEN.plusSeconds(900))).isZero();
    assertThat(bench.mails).hasSize(mails);
    assertThat(bench.plugin.stores.investigations().of(List.of(IT_FOR_FINANCE))).hasSize(1);
  }

  @OnEachDatabase
  void a_restatement_stands_beside_the_frozen_figure(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();
    bench.runAt(FROZEN);
    StoredReport before = bench.october();

    bench.plugin.clock.set(FROZEN.plus(Duration.ofDays(1)));
    bench.wasInTimeAfterAll(19);

    assertThat(bench.october()).isEqualTo(before);
    assertThat(bench.plugin.stores.reports().restatements(before))
        .singleElement()
        .satisfies(
            (Restatement one) -> {
              assertThat(one.issueId()).isEqualTo(19);
              assertThat(one.before()).hasValue(CycleOutcome.BREACHED);
              assertThat(one.after()).hasValue(CycleOutcome.MET);
              assertThat(one.by()).isEmpty();
            });
    PeriodReport read = read(bench);
    assertThat(read.state()).isEqualTo(PeriodReport.State.FROZEN);
    assertThat(read.figure().compliance().breached()).isEqualTo(4);
    assertThat(read.parts().get(0).now().compliance().breached()).isEqualTo(3);
    assertThat(read.restatements()).isEqualTo(1);
  }

  @OnEachDatabase
  void opens_an_investigation_with_the_causes_of_the_misses(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(FROZEN);

    Investigation opened =
        bench
            .plugin
            .stores
            .investigations()
            .find("it-for-finance~resolution~2026-10")
            .orElseThrow();
    assertThat(opened.isOpen()).isTrue();
    assertThat(opened.work().owner()).hasValue(new UserKey("ines"));
    assertThat(opened.headline()).hasValue("4 of 4 misses waited for IT Services");
    Causes causes =
        FrozenText.causes(bench.plugin.stores.investigations().causes(opened).orElseThrow());
    assertThat(causes.causes())
        .filteredOn(cause -> cause.dimension() == Dimension.WEEKDAY_HOUR)
        .singleElement()
        .satisfies(
            cause ->
                assertThat(cause.groups())
                    .containsExactly(
                        new CauseGroup(
                            "Mon 09:00",
                            new BigDecimal("100.0"),
                            List.of("ITS-19", "ITS-20", "ITS-21", "ITS-22"))));
  }

  @OnEachDatabase
  void what_clients_owe_is_told_apart_and_counts_in_no_figure_of_the_provider(
      TestDatabase database) {
    ReportBench bench = ReportBench.withDuty(database).tracked();
    assertThat(read(bench).figure().compliance().breached()).as("while it runs").isEqualTo(4);

    bench.runAt(FROZEN);

    assertThat(read(bench).figure().compliance().met()).isEqualTo(18);
    assertThat(read(bench).figure().compliance().breached()).isEqualTo(4);
    assertThat(read(bench).parts().get(0).now().compliance().breached()).isEqualTo(4);
    Content content =
        FrozenText.content(bench.plugin.stores.reports().content(bench.october()).orElseThrow());
    assertThat(content.promises())
        .extracting(
            promise -> promise.owedBy() + " missed " + promise.tally().compliance().breached())
        .containsExactly("CLIENT missed 22", "PROVIDER missed 4");
    assertThat(content.misses())
        .extracting(MissedTicket::metric)
        .hasSize(4)
        .containsOnly(new MetricId("resolution"));
    assertThat(bench.plugin.stores.investigations().of(List.of(IT_FOR_FINANCE)))
        .extracting(one -> one.id() + " of " + one.work().owner().orElseThrow())
        .containsExactlyInAnyOrder(
            "it-for-finance~answers~2026-10 of paul", "it-for-finance~resolution~2026-10 of ines");
  }

  @OnEachDatabase
  void nobody_looks_into_what_is_history(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(NOVEMBER_FROZEN);

    assertThat(bench.october().silent()).isTrue();
    assertThat(bench.plugin.stores.investigations().of(List.of(IT_FOR_FINANCE))).isEmpty();
  }

  @OnEachDatabase
  void the_newest_frozen_month_is_no_history_while_the_next_one_is_not_frozen(
      TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(NOVEMBER_FROZEN.minusMillis(1));

    assertThat(bench.plugin.stores.investigations().of(List.of(IT_FOR_FINANCE))).hasSize(1);
  }

  @OnEachDatabase
  void tells_the_heads_of_both_sides_of_the_week_and_of_the_month(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(FROZEN);

    assertThat(bench.mails)
        .extracting(mail -> mail.getTo() + " " + mail.getSubject())
        .containsExactlyInAnyOrder(
            "ines@example.com [Accord] Week 2026-W44: 81.8 % kept",
            "paul@example.com [Accord] Week 2026-W44: 81.8 % kept",
            "ines@example.com [Accord] IT Services, 2026-10: 81.8 % kept",
            "paul@example.com [Accord] IT Services, 2026-10: 81.8 % kept");
    Email month =
        bench.mails.stream()
            .filter(mail -> String.valueOf(mail.getSubject()).contains("2026-10"))
            .findFirst()
            .orElseThrow();
    assertThat(month.getBody())
        .contains(
            "IT Services for Finance: 81.8 % of 22 kept (agreed: 95.0 %), 4 missed, of these 0"
                + " still open")
        .contains("http://jira.example/plugins/servlet/accord/reports/it/2026-10");
  }

  @OnEachDatabase
  void sends_a_refused_mail_with_the_next_pass(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();
    bench.refusesMail = true;
    bench.runAt(FROZEN);
    bench.refusesMail = false;

    bench.runAt(FROZEN.plusSeconds(900));

    assertThat(bench.mails).hasSize(4);
  }

  @OnEachDatabase
  void what_is_long_past_is_frozen_silently_and_says_so(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();

    bench.runAt(FROZEN.plus(Duration.ofDays(10)).plusMillis(1));

    assertThat(bench.october().silent()).isTrue();
    assertThat(bench.mails)
        .noneMatch(mail -> String.valueOf(mail.getSubject()).contains("2026-10"));
    assertThat(bench.plugin.stores.investigations().of(List.of(IT_FOR_FINANCE))).hasSize(1);
  }

  @OnEachDatabase
  void waits_while_issues_wait_that_could_count(TestDatabase database) {
    ReportBench bench = ReportBench.on(database);
    assertThat(bench.runAt(FROZEN)).isZero();

    bench.tracked();
    bench.queue(1);
    assertThat(bench.runAt(FROZEN)).isZero();

    bench.plugin.tracker.trackSome();
    assertThat(bench.runAt(FROZEN)).isPositive();
  }

  @OnEachDatabase
  void waits_until_all_issues_are_found_that_changed_definitions_concern(TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();
    bench.reconciled(bench.plugin.rules.current().revision() - 1);
    assertThat(bench.runAt(FROZEN)).isZero();

    bench.reconciled(bench.plugin.rules.current().revision());
    assertThat(bench.runAt(FROZEN)).isPositive();
  }

  @OnEachDatabase
  void waits_for_all_that_was_found_however_short_that_has_waited(TestDatabase database) {
    for (Duration after : List.of(Duration.ofHours(1), Duration.ofDays(2))) {
      ReportBench bench = ReportBench.on(database);
      Instant found = FROZEN.plus(after);
      bench.foundAt(found);
      assertThat(bench.runFirstAt(found)).isZero();
      assertThat(bench.runAt(found.plusSeconds(1))).isZero();

      bench.plugin.tracker.trackSome();
      assertThat(bench.runFirstAt(found.plusSeconds(2))).isPositive();
      FrozenText.Figure figure = FrozenText.figure(bench.october().figure());
      assertThat(figure.tally().compliance().counted()).isEqualTo(22);
    }
  }

  @OnEachDatabase
  void the_past_is_frozen_as_soon_as_it_is_tracked_and_then_the_first_pass_is_over(
      TestDatabase database) {
    ReportBench bench = ReportBench.on(database).tracked();
    bench.queue(1);
    assertThat(bench.runFirstAt(FROZEN.plus(Duration.ofDays(2)))).isZero();

    bench.plugin.tracker.trackSome();
    assertThat(bench.runFirstAt(FROZEN.plus(Duration.ofDays(2)))).isPositive();
    assertThat(bench.runFirstAt(FROZEN.plus(Duration.ofDays(40)))).as("had its turn").isZero();
    assertThat(bench.runAt(FROZEN.plus(Duration.ofDays(40)))).isPositive();
  }

  private static PeriodReport read(ReportBench bench) {
    return new Reports(
            bench.plugin.stores,
            bench.plugin.rules.current().definitions().agreements(),
            bench.plugin.clock.instant())
        .of(PeriodLength.MONTH, ReportBench.OCTOBER)
        .orElseThrow();
  }

  private static List<LocalDate> months(ReportBench bench) {
    return bench.plugin.stores.reports().of(IT_FOR_FINANCE).stream()
        .filter(report -> report.period().length() == PeriodLength.MONTH)
        .map(report -> report.period().first())
        .toList();
  }
}
