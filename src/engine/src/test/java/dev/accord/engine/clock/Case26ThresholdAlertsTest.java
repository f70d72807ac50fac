package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Day.SAT_2026_03_07;
import static dev.accord.engine.clock.Day.THU_2026_03_05;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.escalation.EscalationPlan;
import dev.accord.engine.escalation.Escalations;
import dev.accord.engine.escalation.QuietHours;
import dev.accord.engine.escalation.RaisedStep;
import dev.accord.engine.ticket.FieldKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 26: each threshold is raised once, with the instant at which it was reached. */
class Case26ThresholdAlertsTest {
  private static final Instant MON_0900 = MON_2026_03_02.at("09:00");
  private static final Instant A_WEEK_LATER = MON_2026_03_09.at("12:00");

  private static Company eightHours() {
    return Company.promising(resolution().within("8h").escalating(Steps.LADDER));
  }

  private static Company byDate() {
    return Company.promising(resolution().by(FieldKey.DUE_DATE, "berlin").escalating(Steps.LADDER));
  }

  private static Company byPriority() {
    return Company.promising(
        resolution().forPriority("High", "4h").within("8h").escalating(Steps.LADDER));
  }

  private static Tickets byFriday() {
    return Tickets.created(MON_0900).with(FieldKey.DUE_DATE, "2026-03-06");
  }

  /** Office hours are 9 to 17; 80 % of eight hours are 6 h 24 m. */
  static Stream<Arguments> courses() {
    Tickets onFriday = Tickets.created(FRI_2026_03_06.at("15:00"));
    Tickets atNight = Tickets.created(MON_2026_03_02.at("03:00"));
    return Stream.of(
        Arguments.of(
            "straight on",
            eightHours(),
            Tickets.created(MON_0900),
            List.of(
                MON_2026_03_02.at("15:24"),
                MON_2026_03_02.at("16:00"),
                MON_2026_03_02.at("17:00"),
                TUE_2026_03_03.at("09:30"))),
        Arguments.of(
            "created before opening",
            eightHours(),
            atNight,
            List.of(
                MON_2026_03_02.at("15:24"),
                MON_2026_03_02.at("16:00"),
                MON_2026_03_02.at("17:00"),
                TUE_2026_03_03.at("09:30"))),
        Arguments.of(
            "over a weekend",
            eightHours(),
            onFriday,
            List.of(
                MON_2026_03_09.at("13:24"),
                MON_2026_03_09.at("14:00"),
                MON_2026_03_09.at("15:00"),
                MON_2026_03_09.at("15:30"))),
        Arguments.of(
            "paused for two hours",
            eightHours(),
            Tickets.created(MON_0900)
                .waitsForClient(MON_2026_03_02.at("11:00"))
                .worksOn(MON_2026_03_02.at("13:00")),
            List.of(
                TUE_2026_03_03.at("09:24"),
                TUE_2026_03_03.at("10:00"),
                TUE_2026_03_03.at("11:00"),
                TUE_2026_03_03.at("11:30"))),
        Arguments.of(
            "paused at the very threshold",
            eightHours(),
            Tickets.created(MON_0900)
                .waitsForClient(MON_2026_03_02.at("15:24"))
                .worksOn(TUE_2026_03_03.at("09:00")),
            List.of(
                MON_2026_03_02.at("15:24"),
                TUE_2026_03_03.at("09:36"),
                TUE_2026_03_03.at("10:36"),
                TUE_2026_03_03.at("11:06"))),
        Arguments.of(
            "for a date, which no pause moves",
            byDate(),
            byFriday().waitsForClient(MON_2026_03_02.at("10:00")),
            List.of(
                THU_2026_03_05.at("17:00"),
                FRI_2026_03_06.at("16:00"),
                SAT_2026_03_07.at("00:00"),
                MON_2026_03_09.at("09:30"))),
        Arguments.of(
            "stopped and reopened in between",
            eightHours(),
            Tickets.created(MON_0900)
                .resolve(MON_2026_03_02.at("15:30"))
                .reopen(TUE_2026_03_03.at("10:00")),
            List.of(
                MON_2026_03_02.at("15:24"),
                TUE_2026_03_03.at("10:30"),
                TUE_2026_03_03.at("11:30"),
                TUE_2026_03_03.at("12:00"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("courses")
  void a_step_is_due_when_its_threshold_is_reached_to_the_millisecond(
      String name, Company company, Tickets ticket, List<Instant> expected) {
    List<RaisedStep> raised = plan(company, ticket, MON_2026_03_09.at("17:00")).raised();

    assertThat(raised).extracting(RaisedStep::dueAt).isEqualTo(expected);
    assertThat(raised).extracting(RaisedStep::step).containsExactly(Steps.LADDER);
    for (int i = 0; i < expected.size(); i++) {
      Instant at = expected.get(i);
      assertThat(plan(company, ticket, at.minusMillis(1)).raised()).hasSize(i);
      assertThat(plan(company, ticket, at).raised()).hasSize(i + 1);
      assertThat(plan(company, ticket, at.minusMillis(1)).next()).contains(at);
    }
  }

  @Test
  void while_a_clock_is_paused_its_thresholds_stand_still() {
    Tickets waiting = Tickets.created(MON_0900).waitsForClient(MON_2026_03_02.at("15:00"));

    EscalationPlan plan = plan(eightHours(), waiting, A_WEEK_LATER);

    assertThat(plan.raised()).isEmpty();
    assertThat(plan.next()).isEmpty();
  }

  @Test
  void a_stop_at_the_very_threshold_comes_first() {
    Instant threshold = MON_2026_03_02.at("15:24");

    assertThat(plan(eightHours(), Tickets.created(MON_0900).resolve(threshold), threshold).raised())
        .isEmpty();
    assertThat(
            plan(
                    eightHours(),
                    Tickets.created(MON_0900).resolve(threshold.plusMillis(1)),
                    threshold.plusMillis(1))
                .raised())
        .hasSize(1);
  }

  @Test
  void a_step_reached_at_closing_time_is_due_then_and_not_at_the_next_opening() {
    Tickets ticket = Tickets.created(MON_0900).resolve(TUE_2026_03_03.at("09:00"));

    assertThat(Steps.raised(plan(eightHours(), ticket, A_WEEK_LATER)))
        .endsWith("due " + MON_2026_03_02.at("17:00"));
  }

  /** What was raised in a closed cycle stays true; worth telling it is only when it was missed. */
  static Stream<Arguments> endings() {
    Instant friday = FRI_2026_03_06.at("12:00");
    return Stream.of(
        Arguments.of(Tickets.created(MON_0900).resolve(MON_2026_03_02.at("15:30")), 1, false),
        Arguments.of(Tickets.created(MON_0900).resolve(MON_2026_03_02.at("17:00")), 2, false),
        Arguments.of(Tickets.created(MON_0900).resolve(TUE_2026_03_03.at("09:01")), 3, true),
        Arguments.of(Tickets.created(MON_0900).resolve(friday), 4, true),
        Arguments.of(Tickets.created(MON_0900).delete(MON_2026_03_02.at("16:30")), 2, false),
        Arguments.of(
            Tickets.created(MON_0900).resolve(MON_2026_03_02.at("16:30"), "Withdrawn"), 2, false),
        Arguments.of(Tickets.created(MON_0900).resolve(friday, "Withdrawn"), 4, true));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void of_a_closed_cycle_steps_still_hold_only_when_it_was_breached(
      Tickets ticket, int raised, boolean hold) {
    Company company =
        Company.promising(
            resolution()
                .within("8h")
                .cancelWhen(Metrics.resolvedAs("Withdrawn"))
                .escalating(Steps.LADDER));

    EscalationPlan plan = plan(company, ticket, A_WEEK_LATER);

    assertThat(plan.raised())
        .hasSize(raised)
        .allMatch(each -> each.stillHolds() == hold, hold ? "hold" : "do not hold");
    assertThat(plan.next()).isEmpty();
  }

  @Test
  void a_target_tightened_past_several_thresholds_raises_the_furthest_alone() {
    Tickets ticket = Tickets.created(MON_0900).priority(MON_2026_03_02.at("14:00"), "High");

    EscalationPlan plan = plan(byPriority(), ticket, A_WEEK_LATER);

    assertThat(Steps.raised(plan)).containsExactly("missed " + MON_2026_03_02.at("14:00"));
  }

  @Test
  void a_target_tightened_while_paused_raises_at_once() {
    Tickets ticket =
        Tickets.created(MON_0900)
            .waitsForClient(MON_2026_03_02.at("12:30"))
            .priority(MON_2026_03_02.at("15:00"), "High");

    assertThat(Steps.raised(plan(byPriority(), ticket, A_WEEK_LATER)))
        .containsExactly("warn " + MON_2026_03_02.at("15:00"));
  }

  @Test
  void steps_of_one_threshold_belong_together() {
    EscalationStep other = Steps.step("other", new Threshold.Share(Percent.EIGHTY));
    EscalationStep half = Steps.step("half", new Threshold.Share(Percent.of(50)));
    Company company =
        Company.promising(
            resolution()
                .forPriority("High", "4h")
                .within("8h")
                .escalating(half, Steps.WARN, other));
    Tickets tightened = Tickets.created(MON_0900).priority(MON_2026_03_02.at("12:30"), "High");

    assertThat(Steps.raised(plan(company, tightened, A_WEEK_LATER)))
        .containsExactly(
            "warn " + MON_2026_03_02.at("12:30"), "other " + MON_2026_03_02.at("12:30"));
  }

  @Test
  void a_loosened_target_takes_nothing_back_but_what_it_is_worth_telling() {
    Tickets ticket =
        Tickets.created(MON_0900)
            .with(FieldKey.PRIORITY, "High")
            .priority(MON_2026_03_02.at("12:30"), "Medium");
    Instant warned = MON_2026_03_02.at("12:12");

    RaisedStep before = warning(plan(byPriority(), ticket, warned));
    RaisedStep loosened = warning(plan(byPriority(), ticket, MON_2026_03_02.at("15:23")));
    RaisedStep again = warning(plan(byPriority(), ticket, MON_2026_03_02.at("15:24")));

    assertThat(List.of(before, loosened, again)).allMatch(step -> step.dueAt().equals(warned));
    assertThat(before.stillHolds()).isTrue();
    assertThat(loosened.stillHolds()).isFalse();
    assertThat(again.stillHolds()).isTrue();
  }

  @Test
  void loosening_after_the_breach_leaves_every_step_worth_telling() {
    Tickets ticket =
        Tickets.created(MON_0900)
            .with(FieldKey.PRIORITY, "High")
            .priority(MON_2026_03_02.at("13:15"), "Medium");

    EscalationPlan plan = plan(byPriority(), ticket, MON_2026_03_02.at("13:15"));

    assertThat(Steps.raised(plan))
        .containsExactly(
            "last-hour " + MON_2026_03_02.at("12:00"),
            "warn " + MON_2026_03_02.at("12:12"),
            "due " + MON_2026_03_02.at("13:00"));
    assertThat(plan.raised()).allMatch(RaisedStep::stillHolds);
    assertThat(plan.next()).contains(TUE_2026_03_03.at("09:30"));
  }

  @Test
  void dates_that_pass_while_a_ticket_is_closed_raise_the_furthest_when_it_is_reopened() {
    Tickets ticket =
        byFriday().resolve(FRI_2026_03_06.at("12:00")).reopen(MON_2026_03_09.at("10:00"));

    assertThat(Steps.raised(plan(byDate(), ticket, A_WEEK_LATER)))
        .containsExactly(
            "warn " + THU_2026_03_05.at("17:00"), "missed " + MON_2026_03_09.at("10:00"));
  }

  @Test
  void more_time_before_than_the_target_has_comes_true_with_the_start() {
    EscalationStep early = Steps.step("early", new Threshold.Before(Amount.parse("1 day")));
    Company company = Company.promising(resolution().within("4h").escalating(early));

    assertThat(Steps.raised(plan(company, Tickets.created(MON_0900), MON_0900)))
        .containsExactly("early " + MON_0900);
  }

  @Test
  void each_cycle_has_its_own_steps() {
    Company company =
        Company.promising(
            resolution()
                .within("8h")
                .reopen(ReopenMode.NEW_CYCLE, "5 days")
                .escalating(Steps.WARN));
    Tickets ticket =
        Tickets.created(MON_0900)
            .resolve(MON_2026_03_02.at("16:00"))
            .reopen(TUE_2026_03_03.at("09:00"));

    EscalationPlan plan = plan(company, ticket, A_WEEK_LATER);

    assertThat(plan.raised()).extracting(each -> each.key().cycle()).containsExactly(1, 2);
    assertThat(plan.raised()).extracting(each -> each.key().version()).containsOnly(1);
    assertThat(plan.raised()).extracting(RaisedStep::stillHolds).containsExactly(false, true);
    assertThat(plan.raised()).extracting(RaisedStep::owing).containsOnly(Company.IT);
  }

  @Test
  void what_is_only_measured_raises_nothing() {
    Company company =
        new Company()
            .with(
                Agreements.itForFinance()
                    .effectiveFrom(TUE_2026_03_03.at("09:00"))
                    .olderTickets(OlderTickets.BACKFILL)
                    .of(resolution().within("8h").escalating(Steps.LADDER)));

    EscalationPlan plan = plan(company, Tickets.created(MON_0900), A_WEEK_LATER);

    assertThat(company.clock(Tickets.created(MON_0900), A_WEEK_LATER).standing())
        .contains(Standing.BREACHED);
    assertThat(plan.raised()).isEmpty();
    assertThat(plan.next()).isEmpty();
  }

  static Stream<Arguments> tellings() {
    Instant monday = MON_2026_03_09.at("09:00");
    return Stream.of(
        Arguments.of(FRI_2026_03_06.at("09:00"), false, FRI_2026_03_06.at("09:00")),
        Arguments.of(FRI_2026_03_06.at("16:59:59.999"), false, FRI_2026_03_06.at("16:59:59.999")),
        Arguments.of(FRI_2026_03_06.at("17:00"), false, monday),
        Arguments.of(FRI_2026_03_06.at("17:00"), true, FRI_2026_03_06.at("17:00")),
        Arguments.of(monday.minusMillis(1), false, monday));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void people_are_told_within_their_own_hours_unless_it_is_urgent(
      Instant now, boolean urgent, Instant expected) {
    assertThat(QuietHours.tellAt(WorkingTime.of(Company.OFFICE), urgent, now)).isEqualTo(expected);
  }

  private static RaisedStep warning(EscalationPlan plan) {
    return plan.raised().stream()
        .filter(each -> each.step().equals(Steps.WARN))
        .findFirst()
        .orElseThrow();
  }

  private static EscalationPlan plan(Company company, Tickets ticket, Instant asOf) {
    return Escalations.of(company.assess(ticket, asOf), company.rulebook());
  }
}
