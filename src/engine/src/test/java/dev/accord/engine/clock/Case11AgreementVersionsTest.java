package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Day.THU_2026_03_05;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.VersionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 11: a clock is pinned to the version in force when it started. */
class Case11AgreementVersionsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant WED_2026_03_04_0000 = WED_2026_03_04.at("00:00");

  private static Company twoVersions(Reopen reopen) {
    return new Company()
        .with(
            Agreements.itForFinance()
                .of(resolution().reopen(reopen).within("8h"))
                .effectiveFrom(WED_2026_03_04_0000)
                .of(resolution().reopen(reopen).within("2h")));
  }

  static Stream<Arguments> starts() {
    return Stream.of(
        Arguments.of(WED_2026_03_04_0000.minusMillis(1), 1, 8),
        Arguments.of(WED_2026_03_04_0000, 2, 2));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void the_start_instant_chooses_the_version(Instant created, int version, long hours) {
    Clock clock =
        twoVersions(Reopen.CONTINUE).clock(Tickets.created(created), WED_2026_03_04.at("10:00"));

    assertThat(clock.version()).isEqualTo(version);
    assertThat(clock.current().orElseThrow().target()).isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void an_open_clock_keeps_its_version_when_a_new_one_takes_over() {
    Clock clock =
        twoVersions(Reopen.CONTINUE)
            .clock(Tickets.created(TUE_2026_03_03.at("16:00")), WED_2026_03_04.at("15:00"));

    assertThat(clock.version()).isEqualTo(1);
    assertThat(clock.standing()).contains(Standing.AT_RISK);
  }

  @Test
  void a_verdict_names_the_version_that_judged() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(WED_2026_03_04.at("12:00"));

    Verdict verdict =
        twoVersions(Reopen.CONTINUE)
            .cycle(ticket, THU_2026_03_05.at("09:00"))
            .verdict()
            .orElseThrow();

    assertThat(verdict.agreementVersion()).isEqualTo(1);
  }

  @Test
  void a_reopened_cycle_stays_with_its_version() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("10:00"))
            .reopen(WED_2026_03_04.at("09:00"));

    Clock clock = twoVersions(Reopen.CONTINUE).clock(ticket, WED_2026_03_04.at("12:00"));

    assertThat(clock.version()).isEqualTo(1);
    assertThat(clock.cycles()).hasSize(1);
  }

  @Test
  void a_version_that_takes_effect_while_a_reopened_cycle_runs_takes_no_time_from_it() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("10:00"))
            .reopen(TUE_2026_03_03.at("15:00"));

    Cycle cycle = twoVersions(Reopen.CONTINUE).cycle(ticket, WED_2026_03_04.at("12:00"));

    assertThat(cycle.reopens()).isEqualTo(1);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1 + 2 + 3));
  }

  @Test
  void a_new_cycle_is_judged_by_the_version_in_force_when_it_starts() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("10:00"))
            .reopen(WED_2026_03_04.at("09:00"));

    Clock clock = twoVersions(Reopen.NEW_CYCLE).clock(ticket, WED_2026_03_04.at("12:00"));

    assertThat(clock.version()).isEqualTo(2);
    assertThat(clock.cycles())
        .extracting(Cycle::target, Cycle::phase)
        .containsExactly(
            tuple(Duration.ofHours(8), Phase.STOPPED), tuple(Duration.ofHours(2), Phase.RUNNING));
  }

  @Test
  void an_ended_agreement_lets_open_clocks_run_to_their_end() {
    Company ended =
        new Company()
            .with(
                Agreements.itForFinance()
                    .status(VersionStatus.ENDED)
                    .effectiveUntil(WED_2026_03_04_0000)
                    .of(resolution().within("24h")));
    Tickets before = Tickets.created(MON_2026_03_02_0900).resolve(WED_2026_03_04.at("12:00"));
    Tickets after = Tickets.created(WED_2026_03_04.at("09:00"));

    assertThat(ended.cycle(before, MON_2026_03_09.at("09:00")).verdict()).isPresent();
    assertThat(ended.assess(after, MON_2026_03_09.at("09:00")).clocks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = VersionStatus.class,
      names = {"DRAFT", "PROPOSED"})
  void a_version_that_is_not_in_force_judges_nothing(VersionStatus status) {
    Company company =
        new Company().with(Agreements.itForFinance().status(status).of(resolution().within("8h")));

    assertThat(
            company
                .assess(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02.at("10:00"))
                .clocks())
        .isEmpty();
  }

  @Test
  void a_superseded_version_still_judges_what_started_under_it() {
    Company company =
        new Company()
            .with(
                Agreements.itForFinance()
                    .status(VersionStatus.SUPERSEDED)
                    .of(resolution().within("8h"))
                    .status(VersionStatus.ACTIVE)
                    .effectiveFrom(WED_2026_03_04_0000)
                    .of(resolution().within("2h")));

    Clock clock = company.clock(Tickets.created(MON_2026_03_02_0900), WED_2026_03_04.at("10:00"));

    assertThat(clock.version()).isEqualTo(1);
  }
}
