package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.FINANCE;
import static dev.accord.engine.clock.Company.NETWORK;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.resolvedAs;
import static dev.accord.engine.clock.Metrics.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.ticket.FieldKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Semantics 24: what a deletion leaves, duplicates, and tickets of another department. */
class Case24DeletedMergedClonedTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");

  private final Company company =
      Company.promising(
          response().within("2h"),
          resolution().cancelWhen(resolvedAs("Duplicate", "Withdrawn")).within("8h"));

  @Test
  void a_deletion_keeps_verdicts_and_cancels_what_is_open() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .comment(MON_2026_03_02_1000)
            .delete(MON_2026_03_02_1100);

    Assessment assessment = company.assess(ticket, TUE_2026_03_03.at("12:00"));

    assertThat(assessment.clocks())
        .extracting(Clock::phase, Clock::standing, clock -> clock.cycles().get(0).evidence())
        .containsExactly(
            tuple(Phase.STOPPED, Optional.of(Standing.MET), "comment 10001"),
            tuple(Phase.CANCELLED, Optional.empty(), "deleted"));
    assertThat(assessment.nextChange()).isEmpty();
    assertThat(assessment.legs().get(0).until()).contains(MON_2026_03_02_1100);
  }

  @Test
  void a_late_clock_stays_late_when_the_ticket_is_deleted() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).delete(TUE_2026_03_03.at("12:00"));

    assertThat(company.assess(ticket, TUE_2026_03_03.at("13:00")).clocks())
        .extracting(Clock::phase, clock -> clock.cycles().get(0).verdict().orElseThrow().outcome())
        .containsOnly(tuple(Phase.STOPPED, Outcome.BREACHED));
  }

  @Test
  void nothing_follows_a_deletion() {
    Tickets deleted = Tickets.created(MON_2026_03_02_0900).delete(MON_2026_03_02_1000);
    Tickets touched =
        Tickets.created(MON_2026_03_02_0900)
            .delete(MON_2026_03_02_1000)
            .resolve(MON_2026_03_02_1100);

    assertThat(company.assess(touched, TUE_2026_03_03.at("12:00")).clocks())
        .isEqualTo(company.assess(deleted, TUE_2026_03_03.at("12:00")).clocks());
  }

  @Test
  void a_deleted_ticket_can_no_longer_be_reopened() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1000)
            .delete(MON_2026_03_02_1100);

    Clock resolution = company.clock("resolution", ticket, MON_2026_03_02.at("12:00"));

    assertThat(resolution.current().orElseThrow().reopenableUntil()).isEmpty();
  }

  @Test
  void a_duplicate_is_cancelled_and_says_of_what_kind() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02_1000, "Duplicate");

    Cycle cycle = company.clock("resolution", ticket, MON_2026_03_02_1100).cycles().get(0);

    assertThat(cycle.phase()).isEqualTo(Phase.CANCELLED);
    assertThat(cycle.evidence()).isEqualTo("resolution Duplicate");
    assertThat(cycle.verdict()).isEmpty();
  }

  @Test
  void a_ticket_of_another_department_is_under_its_own_agreement() {
    Company both =
        new Company()
            .with(Agreements.itForFinance().of(resolution().within("8h")))
            .with(
                Agreements.agreement("it-for-network", AgreementKind.SLA, Company.IT, NETWORK)
                    .of(resolution().within("2h")));
    Tickets parent = Tickets.created(MON_2026_03_02_0900);
    Tickets subTask = Tickets.created(MON_2026_03_02_0900).with(FieldKey.REPORTER, Tickets.NORA);

    assertThat(both.clock(parent, MON_2026_03_02_1000).other()).isEqualTo(FINANCE);
    assertThat(both.clock(subTask, MON_2026_03_02_1000).other()).isEqualTo(NETWORK);
  }
}
