package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.ticket.FieldKey;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Semantics 10: CARRY, FREEZE, PRORATE; tightened with or without grace; loosening undoes nothing.
 */
class Case10GoalChangesTest {
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");
  private static final Instant MON_2026_03_02_1300 = MON_2026_03_02.at("13:00");

  private static Metrics byPriority(GoalChange how) {
    return resolution()
        .goalChange(how)
        .forPriority("High", "2h")
        .forPriority("Medium", "3h")
        .forPriority("Low", "6h");
  }

  private static Tickets medium() {
    return Tickets.created(MON_2026_03_02_1000);
  }

  static Stream<Arguments> changesAfterAnHour() {
    return Stream.of(
        Arguments.of(GoalChange.CARRY, "High", "2h", "12:00"),
        Arguments.of(GoalChange.CARRY, "Low", "6h", "16:00"),
        Arguments.of(GoalChange.FREEZE, "High", "3h", "13:00"),
        Arguments.of(GoalChange.FREEZE, "Low", "3h", "13:00"),
        Arguments.of(GoalChange.PRORATE, "High", "2h20m", "12:20"),
        Arguments.of(GoalChange.PRORATE, "Low", "5h", "15:00"));
  }

  @ParameterizedTest
  @MethodSource("changesAfterAnHour")
  void one_of_three_hours_used_and_then_another_priority(
      GoalChange how, String priority, String target, String due) {
    Company company = Company.promising(byPriority(how));
    Tickets ticket = medium().priority(MON_2026_03_02_1100, priority);

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1100);

    assertThat(cycle.target()).isEqualTo(Duration.parse("PT" + target.toUpperCase()));
    assertThat(cycle.due()).contains(MON_2026_03_02.at(due));
    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_1000);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void the_pauses_taken_are_kept() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets ticket =
        medium()
            .waitsForClient(MON_2026_03_02.at("10:30"))
            .worksOn(MON_2026_03_02.at("12:30"))
            .priority(MON_2026_03_02_1300, "High");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1300);

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1));
    assertThat(cycle.due()).contains(MON_2026_03_02.at("14:00"));
  }

  @Test
  void the_change_is_a_cut_between_two_segments() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets ticket = medium().priority(MON_2026_03_02_1100, "High");

    assertThat(company.cycle(ticket, MON_2026_03_02.at("11:30")).segments())
        .extracting(segment -> segment.goal().value())
        .containsExactly("goal2", "goal1");
  }

  @Test
  void a_target_tightened_below_the_time_used_is_breached_from_the_change_on() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Instant change = MON_2026_03_02.at("12:30");
    Tickets ticket = medium().priority(change, "High");

    Cycle cycle = company.cycle(ticket, change);

    assertThat(cycle.standing()).contains(Standing.BREACHED);
    assertThat(cycle.breachedAt()).contains(change);
    assertThat(cycle.marks()).contains(Mark.TARGET_TIGHTENED);
  }

  @Test
  void a_target_tightened_to_exactly_the_time_used_is_not_yet_breached() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Instant change = MON_2026_03_02.at("12:00");
    Tickets ticket = medium().priority(change, "High");

    assertThat(company.cycle(ticket, change).standing()).contains(Standing.AT_RISK);
    assertThat(company.cycle(ticket, change.plusMillis(1)).breachedAt())
        .contains(change.plusMillis(1));
  }

  @Test
  void grace_gives_a_quarter_of_the_new_target() {
    Company company = Company.promising(byPriority(GoalChange.CARRY).withGrace());
    Tickets ticket = medium().priority(MON_2026_03_02.at("12:30"), "High");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("12:30"));

    assertThat(cycle.standing()).contains(Standing.AT_RISK);
    assertThat(cycle.due()).contains(MON_2026_03_02_1300);
    assertThat(cycle.marks()).contains(Mark.TARGET_TIGHTENED);
    assertThat(company.cycle(ticket, MON_2026_03_02_1300.plusMillis(1)).breachedAt())
        .contains(MON_2026_03_02_1300.plusMillis(1));
  }

  @Test
  void grace_is_one_hour_at_most() {
    Company company =
        Company.promising(
            resolution().withGrace().forPriority("High", "6h").forPriority("Medium", "20h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02.at("09:00")).priority(MON_2026_03_02.at("16:00"), "High");

    assertThat(company.cycle(ticket, MON_2026_03_02.at("16:00")).due())
        .contains(MON_2026_03_02.at("17:00"));
  }

  @Test
  void loosening_does_not_undo_a_breach() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Instant breach = MON_2026_03_02_1300.plusMillis(1);
    Tickets ticket =
        medium().priority(MON_2026_03_02.at("14:00"), "Low").resolve(MON_2026_03_02.at("15:00"));

    Cycle open = company.cycle(ticket, MON_2026_03_02.at("14:30"));
    Cycle closed = company.cycle(ticket, MON_2026_03_02.at("15:00"));

    assertThat(open.standing()).contains(Standing.BREACHED);
    assertThat(open.remaining()).isPositive();
    assertThat(closed.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(closed.verdict().orElseThrow().at()).isEqualTo(breach);
  }

  @Test
  void loosening_takes_a_clock_out_of_risk() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets ticket = medium().priority(MON_2026_03_02.at("12:45"), "Low");

    assertThat(company.cycle(ticket, MON_2026_03_02.at("12:44")).standing())
        .contains(Standing.AT_RISK);
    assertThat(company.cycle(ticket, MON_2026_03_02.at("12:45")).standing())
        .contains(Standing.ON_TRACK);
  }

  @Test
  void a_goal_lost_on_the_way_stays_in_force() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets ticket = medium().priority(MON_2026_03_02_1100, "Trivial");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("12:00"));

    assertThat(cycle.goal().id().value()).isEqualTo("goal2");
    assertThat(cycle.due()).contains(MON_2026_03_02_1300);
  }

  @Test
  void a_ticket_that_matches_no_goal_has_no_clock() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets ticket = medium().with(FieldKey.PRIORITY, "Trivial");

    assertThat(company.assess(ticket, MON_2026_03_02_1300).clocks()).isEmpty();
  }

  @Test
  void a_goal_found_later_counts_from_the_anchor_and_breaches_no_earlier_than_it_came() {
    Company company = Company.promising(byPriority(GoalChange.CARRY));
    Tickets trivial = medium().with(FieldKey.PRIORITY, "Trivial");
    Instant found = TUE_2026_03_03.at("10:00");

    Cycle cycle = company.cycle(trivial.priority(found, "High"), TUE_2026_03_03.at("11:00"));

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_1000);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(9));
    assertThat(cycle.breachedAt()).contains(found);
  }

  @Test
  void an_answer_given_before_the_goal_was_known_counts() {
    Company company = Company.promising(Metrics.response().forPriority("High", "2h"));
    Tickets ticket = medium().comment(MON_2026_03_02_1100).priority(MON_2026_03_02_1300, "High");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("14:00"));

    assertThat(cycle.stop()).contains(MON_2026_03_02_1100);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(cycle.evidence()).isEqualTo("comment 10001");
  }

  @Test
  void prorating_again_and_again_keeps_the_share() {
    Company company = Company.promising(byPriority(GoalChange.PRORATE));
    Tickets ticket =
        medium().priority(MON_2026_03_02_1100, "Low").priority(MON_2026_03_02_1300, "Medium");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1300);

    assertThat(cycle.remaining()).isEqualTo(Duration.ofHours(1));
  }
}
