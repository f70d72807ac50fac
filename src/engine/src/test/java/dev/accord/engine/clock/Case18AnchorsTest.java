package dev.accord.engine.clock;

import static dev.accord.engine.clock.Company.NETWORK;
import static dev.accord.engine.clock.Company.department;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 18: each metric names the instant from which it counts. */
class Case18AnchorsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Filter COMPLETE = new Filter.HasValue(FieldKey.COMPONENT);
  private static final Filter IN_PROGRESS = Metrics.in("In progress");

  /** Created 9:00, asked completely 10:00, with Network from 11:00, taken by Nora 12:00. */
  private static Tickets ticket() {
    return Tickets.created(MON_2026_03_02_0900)
        .set(MON_2026_03_02.at("10:00"), FieldKey.COMPONENT, "VPN")
        .handTo(MON_2026_03_02.at("11:00"), "network")
        .assign(MON_2026_03_02.at("12:00"), Tickets.NORA)
        .worksOn(MON_2026_03_02.at("13:00"));
  }

  private static Company networkForFinance(Metrics metric) {
    return new Company()
        .with(department(NETWORK, Acceptance.ON_ASSIGNMENT, ""))
        .with(Agreements.agreement("n", AgreementKind.SLA, NETWORK, Company.FINANCE).of(metric));
  }

  static Stream<Arguments> anchors() {
    return Stream.of(
        Arguments.of(new Anchor.Created(), "09:00"),
        Arguments.of(new Anchor.Asked(COMPLETE), "10:00"),
        Arguments.of(new Anchor.AssignedToDepartment(), "11:00"),
        Arguments.of(new Anchor.Accepted(), "12:00"),
        Arguments.of(new Anchor.ConditionTrue(IN_PROGRESS), "13:00"));
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void the_anchor_says_from_when_it_counts(Anchor anchor, String start) {
    Company company = networkForFinance(resolution().from(anchor).within("8h"));

    Cycle cycle = company.cycle(ticket(), MON_2026_03_02.at("14:00"));

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02.at(start));
    assertThat(cycle.elapsed())
        .isEqualTo(Duration.between(MON_2026_03_02.at(start), MON_2026_03_02.at("14:00")));
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void before_its_anchor_a_clock_has_not_started(Anchor anchor, String start) {
    Company company = networkForFinance(resolution().from(anchor).within("8h"));
    Instant before = MON_2026_03_02.at(start).minusMillis(1);
    if (before.isBefore(MON_2026_03_02_0900)) {
      return;
    }

    Clock clock = company.clock(ticket(), before);

    assertThat(clock.phase()).isEqualTo(Phase.NOT_STARTED);
    assertThat(clock.cycles()).isEmpty();
    assertThat(clock.standing()).isEmpty();
  }

  @Test
  void what_was_asked_completely_once_stays_asked() {
    Company company = networkForFinance(resolution().from(new Anchor.Asked(COMPLETE)).within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .set(MON_2026_03_02.at("10:00"), FieldKey.COMPONENT, "VPN")
            .clear(MON_2026_03_02.at("11:00"), FieldKey.COMPONENT)
            .resolve(MON_2026_03_02.at("12:00"))
            .reopen(MON_2026_03_02.at("13:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("14:00"));

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02.at("10:00"));
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void a_condition_starts_a_cycle_each_time_that_it_becomes_true() {
    Company company =
        Company.promising(
            Metrics.metric("client-answer")
                .owedByClient()
                .whenever(Metrics.WAITING_FOR_CLIENT)
                .stop(new Stop.When(new Filter.Not(Metrics.WAITING_FOR_CLIENT)))
                .reopen(Reopen.NEW_CYCLE)
                .within("4h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .waitsForClient(MON_2026_03_02.at("10:00"))
            .worksOn(MON_2026_03_02.at("11:00"))
            .waitsForClient(MON_2026_03_02.at("12:00"));

    Clock clock = company.clock(ticket, MON_2026_03_02.at("14:00"));

    assertThat(clock.owing()).isEqualTo(Company.FINANCE);
    assertThat(clock.other()).isEqualTo(Company.IT);
    assertThat(clock.cycles())
        .extracting(Cycle::start, Cycle::elapsed)
        .containsExactly(
            tuple(MON_2026_03_02.at("10:00"), Duration.ofHours(1)),
            tuple(MON_2026_03_02.at("12:00"), Duration.ofHours(2)));
  }

  @Test
  void a_client_found_later_gets_the_clock_from_the_anchor() {
    Company company = Company.promising(resolution().within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(FieldKey.REPORTER, Tickets.STRANGER)
            .waitsForSupplier(MON_2026_03_02.at("10:00"))
            .worksOn(MON_2026_03_02.at("11:00"))
            .set(MON_2026_03_02.at("12:00"), FieldKey.REPORTER, Tickets.FIONA);

    assertThat(company.assess(ticket, MON_2026_03_02.at("11:30")).clocks()).isEmpty();
    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("13:00"));

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_0900);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
  }
}
