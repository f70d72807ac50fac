package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Day.SAT_2026_03_07;
import static dev.accord.engine.clock.Day.THU_2026_03_05;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.ticket.FieldKey.DUE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.PauseParty;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 28: a date is a promise that no pause moves. */
class Case28DatePromisesTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant END_OF_FRIDAY = SAT_2026_03_07.at("00:00");

  private final Company company = Company.promising(resolution().by(DUE_DATE, "berlin"));

  private static Tickets byFriday() {
    return Tickets.created(MON_2026_03_02_0900).with(DUE_DATE, "2026-03-06");
  }

  static Stream<Arguments> stops() {
    return Stream.of(
        Arguments.of(FRI_2026_03_06.at("23:59"), Outcome.MET),
        Arguments.of(END_OF_FRIDAY, Outcome.MET),
        Arguments.of(END_OF_FRIDAY.plusMillis(1), Outcome.BREACHED),
        Arguments.of(MON_2026_03_09.at("08:00"), Outcome.BREACHED));
  }

  @ParameterizedTest
  @MethodSource("stops")
  void a_day_counts_until_it_ends_whether_or_not_anybody_works(Instant stop, Outcome expected) {
    Cycle closed = company.cycle(byFriday().resolve(stop), stop);
    Cycle live = company.cycle(byFriday(), stop);

    assertThat(closed.verdict().orElseThrow().outcome()).isEqualTo(expected);
    assertThat(live.standing().orElseThrow() == Standing.BREACHED)
        .isEqualTo(expected == Outcome.BREACHED);
  }

  @Test
  void due_is_the_date_and_the_target_the_working_time_until_it() {
    Cycle cycle = company.cycle(byFriday(), TUE_2026_03_03.at("09:00"));

    assertThat(cycle.due()).contains(END_OF_FRIDAY);
    assertThat(cycle.target()).isEqualTo(Duration.ofHours(40));
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(8));
    assertThat(cycle.atRiskAt()).contains(THU_2026_03_05.at("17:00"));
    assertThat(company.assess(byFriday(), FRI_2026_03_06.at("09:00")).nextChange())
        .contains(END_OF_FRIDAY.plusMillis(1));
  }

  @Test
  void a_pause_stops_nothing_and_is_only_shown() {
    Tickets waiting =
        byFriday().waitsForClient(MON_2026_03_02.at("10:00")).worksOn(MON_2026_03_09.at("09:00"));

    Cycle during = company.cycle(waiting, WED_2026_03_04.at("09:00"));
    Cycle after = company.cycle(waiting, MON_2026_03_09.at("10:00"));

    assertThat(during.phase()).isEqualTo(Phase.RUNNING);
    assertThat(during.due()).contains(END_OF_FRIDAY);
    assertThat(during.bounces()).isZero();
    assertThat(during.segments().get(1).phase()).isEqualTo(Phase.RUNNING);
    assertThat(during.segments().get(1).party()).contains(PauseParty.CLIENT);
    assertThat(after.breachedAt()).contains(END_OF_FRIDAY.plusMillis(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2026-03-06T23:00:00Z",
    "2026-03-06T17:00:00Z, 2026-03-06T17:00:00Z",
    "2026-03-06T17:00+01:00, 2026-03-06T16:00:00Z",
    "2026-03-29, 2026-03-29T22:00:00Z"
  })
  void a_date_ends_with_the_day_in_the_calendars_zone_and_an_instant_is_itself(
      String value, Instant due) {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).with(DUE_DATE, value);

    assertThat(company.cycle(ticket, TUE_2026_03_03.at("09:00")).due()).contains(due);
  }

  @Test
  void without_a_zone_of_the_calendar_the_agreements_counts() {
    Company always = Company.promising(resolution().by(DUE_DATE, "always"));

    assertThat(always.cycle(byFriday(), TUE_2026_03_03.at("09:00")).due()).contains(END_OF_FRIDAY);
  }

  @Test
  void without_a_date_nothing_is_promised_and_the_next_goal_counts() {
    Company otherwise = Company.promising(resolution().by(DUE_DATE, "berlin").within("8h"));
    Tickets undated = Tickets.created(MON_2026_03_02_0900);

    assertThat(company.assess(undated, TUE_2026_03_03.at("09:00")).clocks()).isEmpty();
    assertThat(otherwise.cycle(undated, TUE_2026_03_03.at("09:00")).target())
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_date_that_nobody_can_read_is_a_configuration_error_until_it_is_mended() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .with(DUE_DATE, "next week")
            .set(WED_2026_03_04.at("09:00"), DUE_DATE, "2026-03-06");

    Clock before = company.clock(ticket, TUE_2026_03_03.at("09:00"));
    Clock after = company.clock(ticket, WED_2026_03_04.at("10:00"));

    assertThat(before.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(before.problem())
        .isEqualTo(
            "agreement it-for-finance version 1, metric resolution, goal goal1: field 'dueDate' has"
                + " the value 'next week', which is no date. Write 2026-11-21 or"
                + " 2026-11-21T17:00Z.");
    assertThat(after.phase()).isEqualTo(Phase.RUNNING);
    assertThat(after.current().orElseThrow().start()).isEqualTo(MON_2026_03_02_0900);
  }

  @Test
  void an_edited_date_is_the_promise_from_then_on() {
    Tickets later = byFriday().set(TUE_2026_03_03.at("10:00"), DUE_DATE, "2026-03-09");

    assertThat(company.cycle(later, TUE_2026_03_03.at("12:00")).due())
        .contains(Day.of("2026-03-10").at("00:00"));
  }

  @Test
  void a_date_set_back_into_the_past_is_missed_from_the_edit_on() {
    Instant edit = WED_2026_03_04.at("10:00");
    Tickets earlier = byFriday().set(edit, DUE_DATE, "2026-03-03");

    Cycle cycle = company.cycle(earlier, WED_2026_03_04.at("12:00"));

    assertThat(cycle.breachedAt()).contains(edit);
    assertThat(cycle.marks()).contains(Mark.TARGET_TIGHTENED);
  }

  @Test
  void moving_a_missed_date_does_not_undo_the_miss() {
    Tickets moved = byFriday().set(MON_2026_03_09.at("09:00"), DUE_DATE, "2026-03-13");

    Cycle cycle = company.cycle(moved, MON_2026_03_09.at("10:00"));

    assertThat(cycle.standing()).contains(Standing.BREACHED);
    assertThat(cycle.breachedAt()).contains(END_OF_FRIDAY.plusMillis(1));
  }

  @Test
  void a_frozen_promise_keeps_the_date_at_its_start() {
    Company frozen =
        Company.promising(resolution().goalChange(GoalChange.FREEZE).by(DUE_DATE, "berlin"));
    Tickets later = byFriday().set(TUE_2026_03_03.at("10:00"), DUE_DATE, "2026-03-09");

    assertThat(frozen.cycle(later, TUE_2026_03_03.at("12:00")).due()).contains(END_OF_FRIDAY);
  }

  @Test
  void a_ticket_reopened_after_its_date_has_missed_it_at_that_instant() {
    Tickets ticket =
        byFriday().resolve(THU_2026_03_05.at("09:00")).reopen(MON_2026_03_09.at("10:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_09.at("10:00"));

    assertThat(cycle.standing()).contains(Standing.BREACHED);
    assertThat(cycle.breachedAt()).contains(MON_2026_03_09.at("10:00"));
  }
}
