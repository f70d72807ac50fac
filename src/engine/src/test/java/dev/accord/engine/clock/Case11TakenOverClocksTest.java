package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.THU_2026_03_05;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.metric;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.escalation.Escalations;
import dev.accord.engine.ticket.FieldKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Semantics 11 with 10: a version that says so takes over the clocks that are open under an earlier
 * one, and carries the time that they have used.
 */
class Case11TakenOverClocksTest extends TakenOver {
  static Stream<Arguments> clocksThatAreNotTakenOver() {
    Metrics before = resolution().within("8h");
    Metrics after = resolution().within("2h");
    Instant noon = WED_2026_03_04_1200;
    return Stream.of(
        Arguments.of(
            "stopped before", agreement(before, after), open().resolve(WED_2026_03_04.at("11:00"))),
        Arguments.of(
            "stopped before and reopened after",
            agreement(before, after),
            open().resolve(WED_2026_03_04.at("11:00")).reopen(WED_2026_03_04.at("13:00"))),
        Arguments.of(
            "stopped before and reopened at it",
            agreement(before, after),
            open().resolve(WED_2026_03_04.at("11:00")).reopen(noon)),
        Arguments.of(
            "a metric that the later version does not have",
            agreement(before, metric("another").within("2h")),
            open()),
        Arguments.of(
            "a goal that the later version does not have for the ticket",
            agreement(before, resolution().forPriority("High", "2h")),
            open()),
        Arguments.of(
            "a service that the later version does not have",
            Agreements.itForFinance()
                .of(before)
                .effectiveFrom(WED_2026_03_04_0000)
                .forServices("telephones")
                .takingOverOpenClocksAt(noon)
                .of(after),
            open()),
        Arguments.of(
            "a version that is only proposed",
            Agreements.itForFinance()
                .of(before)
                .effectiveFrom(WED_2026_03_04_0000)
                .status(VersionStatus.PROPOSED)
                .takingOverOpenClocksAt(noon)
                .of(after),
            open()),
        Arguments.of(
            "a version that has ended by then",
            Agreements.itForFinance()
                .of(before)
                .effectiveFrom(WED_2026_03_04_0000)
                .effectiveUntil(noon)
                .takingOverOpenClocksAt(noon)
                .of(after),
            open()),
        Arguments.of(
            "a version that takes over nothing",
            Agreements.itForFinance().of(before).effectiveFrom(WED_2026_03_04_0000).of(after),
            open()));
  }

  @ParameterizedTest
  @CsvSource({
    "8h, 12h, ON_TRACK, 2026-03-05T12:00, ",
    "8h,  6h, ON_TRACK, 2026-03-04T14:00, ",
    "8h,  5h, AT_RISK,  2026-03-04T13:00, ",
    "8h,  4h, AT_RISK,  2026-03-04T12:00, ",
    "8h,  3h, BREACHED, 2026-03-04T11:00, 2026-03-04T12:00:00",
    "4h, 12h, ON_TRACK, 2026-03-05T12:00, ",
    "3h, 12h, BREACHED, 2026-03-05T12:00, 2026-03-04T11:00:00.001",
    "3h,  2h, BREACHED, 2026-03-04T10:00, 2026-03-04T11:00:00.001",
  })
  void four_hours_are_used_and_judged_by_the_later_target(
      String before, String after, Standing standing, String due, String breachedAt) {
    Company company = twoVersions(resolution().within(before), resolution().within(after));

    Cycle cycle = company.cycle(open(), WED_2026_03_04_1200);

    assertThat(cycle.version()).isEqualTo(2);
    assertThat(cycle.start()).isEqualTo(TUE_2026_03_03_1600);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(4));
    assertThat(cycle.standing()).contains(standing);
    assertThat(cycle.due()).contains(local(due));
    assertThat(cycle.breachedAt()).isEqualTo(Optional.ofNullable(breachedAt).map(TakenOver::local));
  }

  @Test
  void the_takeover_is_told_with_the_versions_before_and_after() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("3h"));

    Cycle cycle = company.cycle(open(), WED_2026_03_04_1500);

    assertThat(cycle.commitments())
        .extracting(Commitment::since, Commitment::version, Commitment::target)
        .containsExactly(
            tuple(TUE_2026_03_03_1600, 1, Duration.ofHours(8)),
            tuple(WED_2026_03_04_1200, 2, Duration.ofHours(3)));
    assertThat(cycle.segments())
        .extracting(Segment::from)
        .containsExactly(TUE_2026_03_03_1600, WED_2026_03_04_1200);
    assertThat(cycle.marks()).containsExactly(Mark.TARGET_TIGHTENED);
  }

  @ParameterizedTest
  @CsvSource({"11:59:59.999, 1", "12:00, 2"})
  void it_comes_at_its_instant_and_the_next_change_tells_of_it(String time, int version) {
    Company company = twoVersions(resolution().within("40h"), resolution().within("50h"));

    assertThat(company.clock(open(), WED_2026_03_04.at(time)).version()).isEqualTo(version);
    assertThat(company.assess(open(), WED_2026_03_04.at("09:00")).nextChange())
        .contains(WED_2026_03_04_1200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clocksThatAreNotTakenOver")
  void others_run_to_their_end_under_the_earlier_version(
      String what, Agreements agreement, Tickets ticket) {
    Company company = new Company().with(agreement).with(TELEPHONES);

    Clock clock = company.clock("resolution", ticket, WED_2026_03_04_1500);

    assertThat(clock.version()).as(what).isEqualTo(1);
    assertThat(clock.current().orElseThrow().target()).as(what).isEqualTo(Duration.ofHours(8));
    assertThat(clock.current().orElseThrow().commitments()).as(what).hasSize(1);
  }

  @Test
  void a_cycle_reopened_before_is_taken_over() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("6h"));
    Tickets ticket = open().resolve(WED_2026_03_04.at("10:00")).reopen(WED_2026_03_04.at("11:00"));

    Cycle cycle = company.cycle(ticket, WED_2026_03_04_1500);

    assertThat(cycle.version()).isEqualTo(2);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void of_several_cycles_only_the_open_one_is_taken_over() {
    Metrics before = resolution().reopen(ReopenMode.NEW_CYCLE, "1 day").within("8h");
    Company company = twoVersions(before, resolution().within("6h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02.at("09:00"))
            .resolve(MON_2026_03_02.at("10:00"))
            .reopen(TUE_2026_03_03_1600);

    assertThat(company.clock(ticket, WED_2026_03_04_1500).cycles())
        .extracting(Cycle::version, Cycle::target)
        .containsExactly(tuple(1, Duration.ofHours(8)), tuple(2, Duration.ofHours(6)));
  }

  @Test
  void a_stop_at_that_very_instant_is_judged_by_the_later_version() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("3h"));

    Verdict verdict =
        company
            .cycle(open().resolve(WED_2026_03_04_1200), THU_2026_03_05.at("09:00"))
            .verdict()
            .orElseThrow();

    assertThat(verdict.agreementVersion()).isEqualTo(2);
    assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(verdict.at()).isEqualTo(WED_2026_03_04_1200);
  }

  @Test
  void grace_is_given_when_the_later_version_gives_it() {
    Company company = twoVersions(resolution().within("8h"), resolution().withGrace().within("2h"));

    Cycle cycle = company.cycle(open(), WED_2026_03_04_1200);

    assertThat(cycle.standing()).contains(Standing.AT_RISK);
    assertThat(cycle.due()).contains(WED_2026_03_04.at("12:30"));
    assertThat(cycle.marks()).contains(Mark.TARGET_TIGHTENED);
  }

  @ParameterizedTest
  @CsvSource({"CARRY", "FREEZE", "PRORATE"})
  void time_is_carried_over_whatever_a_changed_goal_does(GoalChange how) {
    Company company =
        twoVersions(
            resolution().goalChange(how).within("8h"), resolution().goalChange(how).within("6h"));

    assertThat(company.cycle(open(), WED_2026_03_04_1200).target()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void the_later_calendar_measures_from_then_on() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("24h", "always"));

    Cycle cycle = company.cycle(open(), THU_2026_03_05.at("00:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(4 + 12));
    assertThat(cycle.due()).contains(THU_2026_03_05.at("08:00"));
  }

  @Test
  void a_calendar_that_nobody_defined_is_told_as_a_mistake() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("6h", "nowhere"));

    Clock before = company.clock(open(), WED_2026_03_04.at("11:00"));
    Clock after = company.clock(open(), WED_2026_03_04_1500);

    assertThat(before.phase()).isEqualTo(Phase.RUNNING);
    assertThat(after.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(after.problem()).contains("version 2", "calendar 'nowhere' is not defined");
  }

  @Test
  void one_version_after_the_other_takes_over() {
    Company company =
        new Company()
            .with(
                agreement(resolution().within("8h"), resolution().within("6h"))
                    .effectiveFrom(THU_2026_03_05.at("00:00"))
                    .takingOverOpenClocksAt(THU_2026_03_05.at("10:00"))
                    .of(resolution().within("30h")));

    Cycle cycle = company.cycle(open(), THU_2026_03_05.at("12:00"));

    assertThat(cycle.commitments())
        .extracting(Commitment::version, Commitment::since)
        .containsExactly(
            tuple(1, TUE_2026_03_03_1600),
            tuple(2, WED_2026_03_04_1200),
            tuple(3, THU_2026_03_05.at("10:00")));
    assertThat(cycle.breachedAt())
        .as("loosening does not undo a breach")
        .contains(WED_2026_03_04.at("14:00").plusMillis(1));
  }

  @Test
  void a_goal_found_after_it_is_that_of_both_versions_from_the_anchor_on() {
    Company company =
        twoVersions(resolution().forPriority("High", "8h"), resolution().forPriority("High", "3h"));
    Tickets ticket =
        open().with(FieldKey.PRIORITY, "Trivial").priority(WED_2026_03_04_1500, "High");

    Cycle cycle = company.cycle(ticket, THU_2026_03_05.at("09:00"));

    assertThat(cycle.start()).isEqualTo(TUE_2026_03_03_1600);
    assertThat(cycle.commitments())
        .extracting(Commitment::version, Commitment::since)
        .containsExactly(tuple(1, TUE_2026_03_03_1600), tuple(2, WED_2026_03_04_1200));
    assertThat(cycle.breachedAt()).contains(WED_2026_03_04_1500);
  }

  @Test
  void a_verdict_s_hash_tells_when_another_version_took_over() {
    Metrics before = resolution().within("8h");
    Metrics after = resolution().within("6h");
    Agreements later =
        Agreements.itForFinance()
            .of(before)
            .effectiveFrom(WED_2026_03_04_0000)
            .takingOverOpenClocksAt(WED_2026_03_04.at("11:00"))
            .of(after);
    Agreements never =
        Agreements.itForFinance().of(before).effectiveFrom(WED_2026_03_04_0000).of(after);
    Tickets closed = open().resolve(WED_2026_03_04.at("10:00"));
    Tickets moved = open().resolve(WED_2026_03_04.at("13:00"));

    assertThat(hash(agreement(before, after), closed)).isEqualTo(hash(never, closed));
    assertThat(
            Stream.of(
                hash(agreement(before, after), moved), hash(later, moved), hash(never, moved)))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_step_that_came_true_before_does_not_come_again() {
    Company company =
        twoVersions(
            resolution().within("4h").escalating(share("half", 50), share("warn", 80)),
            resolution().within("5h").escalating(share("warn", 70), Steps.DUE));

    Assessment assessment = company.assess(open(), WED_2026_03_04_1500);

    assertThat(Escalations.of(assessment, company.rulebook()).raised())
        .extracting(raised -> raised.key().version(), raised -> raised.key().step().value())
        .containsExactly(tuple(1, "half"), tuple(1, "warn"), tuple(2, "due"));
  }
}
