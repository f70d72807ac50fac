package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.FINANCE;
import static dev.accord.engine.clock.Company.IT;
import static dev.accord.engine.clock.Company.NETWORK;
import static dev.accord.engine.clock.Company.department;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.handoff.Ledger;
import dev.accord.engine.handoff.LedgerEntry;
import dev.accord.engine.handoff.LedgerEntry.Kind;
import dev.accord.engine.handoff.Leg;
import dev.accord.engine.ticket.FieldKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Semantics 19: legs, acceptance, and a ledger that adds up. */
class Case19HandOffTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");
  private static final Instant MON_2026_03_02_1600 = MON_2026_03_02.at("16:00");

  private final Company company = Company.promising(resolution().within("16h"));

  /** Network accepts when one of its people is assigned, or does something first. */
  private static Company networkAccepting(Acceptance how, String within) {
    return Company.promising(resolution().within("16h")).with(department(NETWORK, how, within));
  }

  private static void assertBalanced(Assessment assessment) {
    Ledger ledger = assessment.ledger();
    Duration lines =
        ledger.entries().stream().map(LedgerEntry::time).reduce(Duration.ZERO, Duration::plus);
    Duration legs =
        assessment.legs().stream()
            .map(leg -> leg.held().plus(leg.transit()).plus(leg.waiting()))
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(lines).isEqualTo(ledger.total());
    assertThat(legs).isEqualTo(ledger.total());
  }

  private static Optional<Duration> line(
      Assessment assessment, Kind kind, DepartmentId department) {
    return assessment.ledger().entries().stream()
        .filter(entry -> entry.kind() == kind && entry.department().equals(Optional.of(department)))
        .map(LedgerEntry::time)
        .findFirst();
  }

  @Test
  void each_department_that_has_the_ticket_has_a_leg() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .handTo(MON_2026_03_02_1200, "it")
            .resolve(TUE_2026_03_03.at("10:00"));

    Assessment assessment = company.assess(ticket, TUE_2026_03_03.at("15:00"));

    assertThat(assessment.legs())
        .extracting(Leg::department, Leg::visit, Leg::from, Leg::until, Leg::held)
        .containsExactly(
            tuple(
                IT, 1, MON_2026_03_02_0900, Optional.of(MON_2026_03_02_1100), Duration.ofHours(2)),
            tuple(
                NETWORK,
                1,
                MON_2026_03_02_1100,
                Optional.of(MON_2026_03_02_1200),
                Duration.ofHours(1)),
            tuple(
                IT,
                2,
                MON_2026_03_02_1200,
                Optional.of(TUE_2026_03_03.at("10:00")),
                Duration.ofHours(6)));
    assertThat(assessment.ledger().total()).isEqualTo(Duration.ofHours(9));
    assertBalanced(assessment);
  }

  @Test
  void the_promise_to_the_client_runs_on_over_all_legs() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).handTo(MON_2026_03_02_1100, "network");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1200);

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
    assertThat(cycle.segments()).extracting(Segment::holder).containsExactly(IT, NETWORK);
  }

  @Test
  void whoever_has_the_ticket_now_has_an_open_leg() {
    Leg leg =
        company.assess(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02_1100).legs().get(0);

    assertThat(leg.until()).isEmpty();
    assertThat(leg.acceptedAt()).contains(MON_2026_03_02_0900);
  }

  @Test
  void waiting_is_on_the_account_of_whoever_is_waited_for() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02_1100)
            .waitsForSupplier(MON_2026_03_02_1200)
            .worksOn(MON_2026_03_02_1600);

    Assessment assessment = company.assess(ticket, TUE_2026_03_03.at("10:00"));

    assertThat(assessment.ledger().entries())
        .containsExactly(
            new LedgerEntry(
                Kind.HELD, Optional.of(IT), Optional.empty(), Duration.ofHours(2 + 1 + 1)),
            new LedgerEntry(
                Kind.WAITING,
                Optional.of(FINANCE),
                Optional.of(PauseParty.CLIENT),
                Duration.ofHours(1)),
            new LedgerEntry(
                Kind.WAITING,
                Optional.empty(),
                Optional.of(PauseParty.THIRD_PARTY),
                Duration.ofHours(4)));
    assertBalanced(assessment);
  }

  @Test
  void transit_is_the_receivers_when_nothing_else_is_agreed() {
    Company waiting = networkAccepting(Acceptance.ON_ASSIGNMENT, "");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .assign(MON_2026_03_02_1600, Tickets.NORA);

    Assessment assessment = waiting.assess(ticket, MON_2026_03_02.at("17:00"));

    assertThat(line(assessment, Kind.TRANSIT, NETWORK)).contains(Duration.ofHours(5));
    assertThat(line(assessment, Kind.HELD, NETWORK)).contains(Duration.ofHours(1));
    assertThat(assessment.legs().get(1).acceptedAt()).contains(MON_2026_03_02_1600);
    assertThat(assessment.clocks().get(0).cycles().get(0).segments())
        .extracting(Segment::inTransit)
        .containsExactly(false, true, false);
    assertBalanced(assessment);
  }

  @Test
  void transit_is_the_senders_until_the_time_agreed_for_accepting_and_then_the_receivers() {
    Company waiting = networkAccepting(Acceptance.ON_ASSIGNMENT, "1h");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .assign(MON_2026_03_02_1600, Tickets.NORA);

    Assessment assessment = waiting.assess(ticket, MON_2026_03_02.at("17:00"));

    assertThat(line(assessment, Kind.TRANSIT, IT)).contains(Duration.ofHours(1));
    assertThat(line(assessment, Kind.TRANSIT, NETWORK)).contains(Duration.ofHours(4));
    assertBalanced(assessment);
  }

  @Test
  void a_ticket_sent_back_unaccepted_is_the_senders_time_once_it_takes_it_back() {
    Company waiting = networkAccepting(Acceptance.ON_ASSIGNMENT, "1h");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .handTo(MON_2026_03_02_1600, "it");

    Assessment assessment = waiting.assess(ticket, MON_2026_03_02.at("17:00"));

    assertThat(line(assessment, Kind.TRANSIT, IT)).contains(Duration.ofHours(5));
    assertThat(line(assessment, Kind.TRANSIT, NETWORK)).isEmpty();
    assertBalanced(assessment);
  }

  @Test
  void a_ticket_sent_back_that_the_sender_does_not_take_stays_the_receivers() {
    Company waiting =
        networkAccepting(Acceptance.ON_ASSIGNMENT, "1h")
            .with(department(IT, Acceptance.ON_ASSIGNMENT, ""));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(FieldKey.ASSIGNEE, Tickets.IDA)
            .handTo(MON_2026_03_02_1100, "network")
            .assign(MON_2026_03_02.at("15:59"), Tickets.STRANGER)
            .handTo(MON_2026_03_02_1600, "it");

    Assessment assessment = waiting.assess(ticket, MON_2026_03_02.at("17:00"));

    assertThat(line(assessment, Kind.TRANSIT, NETWORK)).contains(Duration.ofHours(4));
  }

  @Test
  void a_department_accepts_by_its_first_action() {
    Company waiting = networkAccepting(Acceptance.ON_FIRST_ACTION, "");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .comment(MON_2026_03_02_1200)
            .by(Tickets.NORA)
            .internalComment(MON_2026_03_02_1600);

    assertThat(waiting.assess(ticket, MON_2026_03_02.at("17:00")).legs().get(1).acceptedAt())
        .contains(MON_2026_03_02_1600);
  }

  @Test
  void whoever_takes_a_ticket_over_has_accepted_it() {
    Company waiting = networkAccepting(Acceptance.ON_FIRST_ACTION, "");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .by(Tickets.NORA)
            .handTo(MON_2026_03_02_1100, "network");

    assertThat(waiting.assess(ticket, MON_2026_03_02_1200).legs().get(1).acceptedAt())
        .contains(MON_2026_03_02_1100);
  }

  @Test
  void a_ticket_that_waits_in_transit_waits() {
    Company waiting = networkAccepting(Acceptance.ON_ASSIGNMENT, "");
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02_1100, "network")
            .waitsForClient(MON_2026_03_02_1200);

    Leg leg = waiting.assess(ticket, MON_2026_03_02_1600).legs().get(1);

    assertThat(leg.transit()).isEqualTo(Duration.ofHours(1));
    assertThat(leg.waiting()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void a_resolved_ticket_is_nobodys_until_it_is_reopened() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1100)
            .handTo(MON_2026_03_02_1200, "network")
            .reopen(MON_2026_03_02_1600);

    Assessment assessment = company.assess(ticket, MON_2026_03_02.at("17:00"));

    assertThat(assessment.legs())
        .extracting(Leg::department, Leg::from, Leg::visit)
        .containsExactly(tuple(IT, MON_2026_03_02_0900, 1), tuple(NETWORK, MON_2026_03_02_1600, 1));
    assertThat(assessment.ledger().total()).isEqualTo(Duration.ofHours(3));
    assertBalanced(assessment);
  }

  @Test
  void a_ticket_of_a_project_without_settings_has_no_legs() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).with(FieldKey.PROJECT, "ELSE");

    Assessment assessment = company.assess(ticket, MON_2026_03_02_1200);

    assertThat(assessment.legs()).isEmpty();
    assertThat(assessment.clocks()).isEmpty();
    assertThat(assessment.ledger().total()).isZero();
  }
}
