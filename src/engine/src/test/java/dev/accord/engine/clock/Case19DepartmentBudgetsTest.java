package dev.accord.engine.clock;

import static dev.accord.engine.clock.Agreements.networkForIt;
import static dev.accord.engine.clock.Company.FINANCE;
import static dev.accord.engine.clock.Company.IT;
import static dev.accord.engine.clock.Company.NETWORK;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.MON_2026_03_16;
import static dev.accord.engine.clock.Metrics.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.FieldKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 19: agreements between departments on one ticket, cumulative or per visit. */
class Case19DepartmentBudgetsTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");
  private static final Instant MON_2026_03_02_1500 = MON_2026_03_02.at("15:00");

  private static Company budget(Reopen reopen) {
    return new Company()
        .with(
            networkForIt()
                .of(
                    metric("leg")
                        .from(new Anchor.AssignedToDepartment())
                        .stop(new Stop.LeftDepartment())
                        .reopen(reopen)
                        .within("4h")));
  }

  private static Tickets handed() {
    return Tickets.created(MON_2026_03_02_0900).handTo(MON_2026_03_02_1000, "network");
  }

  private static Tickets backAndForth() {
    return handed().handTo(MON_2026_03_02_1200, "it").handTo(MON_2026_03_02_1500, "network");
  }

  @Test
  void the_client_is_the_department_that_handed_the_ticket_over() {
    Clock clock = budget(Reopen.CONTINUE).clock(handed(), MON_2026_03_02_1200);

    assertThat(clock.owing()).isEqualTo(NETWORK);
    assertThat(clock.other()).isEqualTo(IT);
    assertThat(clock.current().orElseThrow().start()).isEqualTo(MON_2026_03_02_1000);
    assertThat(clock.current().orElseThrow().elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void nobody_handed_over_what_was_created_with_the_department() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900).with(FieldKey.ASSIGNMENT_GROUP, "network");

    assertThat(budget(Reopen.CONTINUE).assess(ticket, MON_2026_03_02_1200).clocks()).isEmpty();
  }

  @Test
  void an_agreement_with_another_sender_does_not_hold() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .handTo(MON_2026_03_02.at("09:30"), "finance")
            .handTo(MON_2026_03_02_1000, "network");

    assertThat(budget(Reopen.CONTINUE).assess(ticket, MON_2026_03_02_1200).clocks()).isEmpty();
  }

  @Test
  void the_budget_is_cumulative_and_goes_on_when_the_ticket_comes_back() {
    Cycle cycle = budget(Reopen.CONTINUE).cycle(backAndForth(), MON_2026_03_02.at("16:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
    assertThat(cycle.reopens()).isEqualTo(1);
  }

  @Test
  void leaving_for_long_does_not_give_a_new_budget() {
    Tickets ticket =
        handed().handTo(MON_2026_03_02_1200, "it").handTo(MON_2026_03_16.at("09:00"), "network");

    Cycle cycle = budget(Reopen.CONTINUE).cycle(ticket, MON_2026_03_16.at("10:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void the_budget_is_per_visit_when_the_agreement_says_so() {
    Clock clock = budget(Reopen.NEW_CYCLE).clock(backAndForth(), MON_2026_03_02.at("16:00"));

    assertThat(clock.cycles())
        .extracting(Cycle::elapsed, Cycle::phase)
        .containsExactly(
            tuple(Duration.ofHours(2), Phase.STOPPED), tuple(Duration.ofHours(1), Phase.RUNNING));
  }

  @Test
  void a_ticket_that_ends_has_left_the_department() {
    Cycle cycle =
        budget(Reopen.CONTINUE)
            .cycle(handed().resolve(MON_2026_03_02_1500), MON_2026_03_02.at("16:00"));

    assertThat(cycle.stop()).contains(MON_2026_03_02_1500);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void a_metric_from_creation_counts_from_the_hand_over_between_departments() {
    Company company = new Company().with(networkForIt().of(Metrics.resolution().within("4h")));

    Cycle cycle = company.cycle(handed(), MON_2026_03_02_1200);

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_1000);
  }

  @Test
  void a_supplier_is_agreed_with_in_the_same_way() {
    Company company =
        new Company()
            .with(
                Agreements.agreement("supplier", AgreementKind.UC, NETWORK, IT, FINANCE)
                    .of(Metrics.resolution().within("4h")));

    assertThat(company.clock(handed(), MON_2026_03_02_1200).other()).isEqualTo(IT);
  }
}
