package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.FINANCE;
import static dev.accord.engine.clock.Company.IT;
import static dev.accord.engine.clock.Company.NETWORK;
import static dev.accord.engine.clock.Company.project;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.ServiceKind;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Semantics 22: a move ends the clocks of an agreement that the new project does not have. */
class Case22MovedBetweenProjectsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");

  private final Company company =
      new Company()
          .with(Agreements.itForFinance().of(resolution().within("8h")))
          .with(
              Agreements.agreement("network-for-finance", AgreementKind.SLA, NETWORK, FINANCE)
                  .of(resolution().within("4h")))
          .with(project("ITS", IT, "it-for-finance"))
          .with(project("DESK", IT, "it-for-finance"))
          .with(project("NET", NETWORK, "network-for-finance"));

  private static Tickets moved(String project) {
    return Tickets.created(MON_2026_03_02_0900).moveTo(MON_2026_03_02_1100, project);
  }

  @Test
  void under_the_same_agreement_the_clock_follows_unbroken() {
    Cycle cycle = company.cycle(moved("DESK"), MON_2026_03_02_1200);

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
    assertThat(cycle.segments()).hasSize(1);
  }

  @Test
  void otherwise_the_old_clock_is_transferred_and_a_new_one_starts_at_the_move() {
    Assessment assessment = company.assess(moved("NET"), MON_2026_03_02_1200);

    assertThat(assessment.clocks())
        .extracting(
            clock -> clock.key().agreement().value(),
            Clock::phase,
            clock -> clock.cycles().get(0).start(),
            clock -> clock.cycles().get(0).elapsed())
        .containsExactly(
            tuple("network-for-finance", Phase.RUNNING, MON_2026_03_02_1100, Duration.ofHours(1)),
            tuple("it-for-finance", Phase.TRANSFERRED, MON_2026_03_02_0900, Duration.ofHours(2)));
    Cycle old = assessment.clocks().get(1).cycles().get(0);
    assertThat(old.verdict()).isEmpty();
    assertThat(old.standing()).isEmpty();
    assertThat(old.stop()).contains(MON_2026_03_02_1100);
    assertThat(old.evidence()).isEqualTo("moved to NET");
  }

  @Test
  void a_late_clock_stays_late_when_the_ticket_moves() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).moveTo(TUE_2026_03_03.at("12:00"), "NET");

    Cycle old = company.assess(ticket, TUE_2026_03_03.at("13:00")).clocks().get(1).cycles().get(0);

    assertThat(old.phase()).isEqualTo(Phase.STOPPED);
    assertThat(old.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void a_closed_verdict_stays_when_the_ticket_moves() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("10:00"))
            .moveTo(MON_2026_03_02_1100, "NET");

    Assessment assessment = company.assess(ticket, MON_2026_03_02_1200);

    assertThat(assessment.clocks().get(1).cycles().get(0).verdict().orElseThrow().outcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void a_ticket_that_comes_back_begins_a_new_cycle() {
    Tickets ticket = moved("NET").moveTo(MON_2026_03_02_1200, "ITS");

    Clock clock = company.assess(ticket, MON_2026_03_02.at("14:00")).clocks().get(0);

    assertThat(clock.cycles())
        .extracting(Cycle::phase, Cycle::start, Cycle::elapsed)
        .containsExactly(
            tuple(Phase.TRANSFERRED, MON_2026_03_02_0900, Duration.ofHours(2)),
            tuple(Phase.RUNNING, MON_2026_03_02_1200, Duration.ofHours(2)));
  }

  @Test
  void a_project_without_settings_ends_every_clock_and_leg() {
    Assessment assessment = company.assess(moved("ELSE"), MON_2026_03_02_1200);

    assertThat(assessment.clocks()).extracting(Clock::phase).containsExactly(Phase.TRANSFERRED);
    assertThat(assessment.legs()).hasSize(1);
    assertThat(assessment.legs().get(0).until()).contains(MON_2026_03_02_1100);
  }

  @Test
  void a_ticket_that_is_no_longer_for_a_service_of_the_agreement_leaves_it_and_may_come_back() {
    Company vpnOnly =
        new Company()
            .with(
                new Service(
                    new ServiceId("vpn"),
                    "VPN",
                    "",
                    IT,
                    ServiceKind.CUSTOMER_FACING,
                    new Filter.OneOf(FieldKey.COMPONENT, List.of("VPN"))))
            .with(Agreements.itForFinance().forServices("vpn").of(resolution().within("8h")));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(FieldKey.COMPONENT, "VPN")
            .set(MON_2026_03_02_1100, FieldKey.COMPONENT, "Mail");

    Cycle away = vpnOnly.cycle(ticket, MON_2026_03_02_1200);
    Cycle back =
        vpnOnly.cycle(
            ticket.set(MON_2026_03_02_1200, FieldKey.COMPONENT, "VPN"), MON_2026_03_02.at("13:00"));

    assertThat(away.phase()).isEqualTo(Phase.TRANSFERRED);
    assertThat(back.phase()).isEqualTo(Phase.RUNNING);
    assertThat(back.elapsed()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void a_service_that_is_not_defined_is_named() {
    Company company =
        new Company()
            .with(Agreements.itForFinance().forServices("vpn").of(resolution().within("8h")));

    Clock clock = company.clock(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02_1100);

    assertThat(clock.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(clock.problem())
        .isEqualTo(
            "agreement it-for-finance version 1: service 'vpn' is not defined. Define it or take it"
                + " out of the agreement.");
  }
}
