package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.ticket.Filter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 17: what cannot be computed says so, is never breached, and stops nothing else. */
class Case17NoOpenTimeTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant TUE_2026_03_03_1200 = TUE_2026_03_03.at("12:00");
  private static final Calendar NEVER_OPEN =
      Calendar.of(new CalendarId("closed"), "Closed", OfficeHours.of(Day.BERLIN, WeekHours.CLOSED));

  @Test
  void a_calendar_that_is_never_open_is_a_configuration_error() {
    Company company = Company.promising(resolution().within("4h", "closed")).with(NEVER_OPEN);
    Tickets ticket = Tickets.created(MON_2026_03_02_0900);

    Clock clock = company.clock(ticket, TUE_2026_03_03_1200);

    assertThat(clock.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(clock.standing()).isEmpty();
    assertThat(clock.problem())
        .isEqualTo(
            "agreement it-for-finance version 1, metric resolution, goal goal1: 4h from"
                + " 2026-03-02T08:00:00Z are never worked on calendar 'closed': it meets three"
                + " years without open time. Maybe its week is empty.");
    assertThat(company.assess(ticket, TUE_2026_03_03_1200).nextChange()).isEmpty();
  }

  @Test
  void one_bad_metric_does_not_stop_the_others() {
    Company company =
        Company.promising(response().within("1h"), resolution().within("4h", "closed"))
            .with(NEVER_OPEN);

    assertThat(
            company
                .assess(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02.at("09:30"))
                .clocks())
        .extracting(clock -> clock.key().metric().value(), Clock::phase)
        .containsExactly(tuple("response", Phase.RUNNING), tuple("resolution", Phase.CONFIG_ERROR));
  }

  @Test
  void a_bad_goal_on_the_way_hides_the_open_cycle_and_a_good_one_brings_it_back() {
    Company company =
        Company.promising(
                resolution()
                    .within("4h", "closed", Metrics.priority("High"))
                    .within("8h", "berlin", Filter.ANYTHING))
            .with(NEVER_OPEN);
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .priority(MON_2026_03_02.at("10:00"), "High")
            .priority(MON_2026_03_02.at("11:00"), "Medium");

    assertThat(company.clock(ticket, MON_2026_03_02.at("10:30")).phase())
        .isEqualTo(Phase.CONFIG_ERROR);
    assertThat(company.clock(ticket, MON_2026_03_02.at("11:30")).phase()).isEqualTo(Phase.RUNNING);
  }

  @Test
  void a_ticket_that_is_resolved_meanwhile_gets_no_verdict_and_keeps_earlier_ones() {
    Company company =
        Company.promising(
                resolution()
                    .reopen(Reopen.NEW_CYCLE)
                    .within("4h", "closed", Metrics.priority("High"))
                    .within("8h"))
            .with(NEVER_OPEN);
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02.at("10:00"))
            .reopen(MON_2026_03_02.at("11:00"))
            .priority(MON_2026_03_02.at("12:00"), "High")
            .resolve(MON_2026_03_02.at("13:00"));

    Clock clock = company.clock(ticket, TUE_2026_03_03_1200);

    assertThat(clock.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(clock.cycles()).extracting(Cycle::number).containsExactly(1);
  }

  @Test
  void a_department_that_is_not_defined_is_named() {
    Company company =
        new Company()
            .with(
                Agreements.agreement(
                        "ghosts", AgreementKind.SLA, new DepartmentId("ghost"), Company.FINANCE)
                    .of(resolution().within("8h")));

    Clock clock = company.clock(Tickets.created(MON_2026_03_02_0900), TUE_2026_03_03_1200);

    assertThat(clock.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(clock.problem())
        .isEqualTo(
            "agreement ghosts: department 'ghost' is not defined. Define it or name another.");
  }
}
