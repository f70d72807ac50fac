package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.metric;
import static dev.accord.engine.clock.Metrics.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 21: an update is not owed before the first response. */
class Case21MetricsThatFightTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");

  private static Metrics updatesAfter(String metric) {
    return metric("update")
        .whenever(new Filter.Not(Metrics.RESOLVED))
        .after(metric)
        .stop(new Stop.Answered())
        .reopen(Reopen.NEW_CYCLE)
        .within("2h");
  }

  private final Company company =
      Company.promising(updatesAfter("response"), response().within("4h"));

  @Test
  void before_the_first_response_the_update_clock_has_not_started() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900);

    Clock update = company.clock("update", ticket, MON_2026_03_02_1200);

    assertThat(update.phase()).isEqualTo(Phase.NOT_STARTED);
  }

  @Test
  void it_starts_with_the_response_which_does_not_count_as_an_update() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_1000);

    Clock update = company.clock("update", ticket, MON_2026_03_02.at("11:00"));

    assertThat(update.cycles()).hasSize(1);
    assertThat(update.cycles().get(0).start()).isEqualTo(MON_2026_03_02_1000);
    assertThat(update.cycles().get(0).elapsed()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void clocks_are_told_in_the_order_of_the_agreement() {
    assertThat(company.assess(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02_1000).clocks())
        .extracting(clock -> clock.key().metric().value())
        .containsExactly("update", "response");
  }

  @Test
  void it_starts_when_the_other_is_closed_by_time_alone() {
    Company silent =
        Company.promising(
            updatesAfter("resolution"),
            Metrics.resolution().pausedAtMost("1h", PauseCapAction.CLOSE).within("8h"));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).waitsForClient(MON_2026_03_02_1000);

    Cycle update = silent.clock("update", ticket, MON_2026_03_02_1200).current().orElseThrow();

    assertThat(update.start()).isEqualTo(MON_2026_03_02.at("11:00"));
    assertThat(silent.assess(ticket, MON_2026_03_02.at("10:50")).nextChange())
        .contains(MON_2026_03_02.at("11:00"));
  }

  @Test
  void a_reopened_first_metric_has_stopped_once_and_that_is_enough() {
    Company company =
        Company.promising(
            updatesAfter("resolution"), Metrics.resolution().reopen(Reopen.CONTINUE).within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1000)
            .reopen(MON_2026_03_02_1200);

    assertThat(
            company
                .clock("update", ticket, MON_2026_03_02.at("13:00"))
                .current()
                .orElseThrow()
                .start())
        .isEqualTo(MON_2026_03_02_1200);
  }

  @Test
  void a_metric_that_waits_for_one_that_does_not_exist_says_so() {
    Company company = Company.promising(updatesAfter("respnose"), response().within("4h"));

    Clock update =
        company.clock("update", Tickets.created(MON_2026_03_02_0900), TUE_2026_03_03.at("09:00"));

    assertThat(update.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(update.problem())
        .isEqualTo(
            "agreement it-for-finance version 1, metric update: it waits for metric 'respnose',"
                + " which the version does not have. Name another, or none.");
  }

  @Test
  void metrics_that_wait_for_each_other_never_start() {
    Company company =
        Company.promising(updatesAfter("response"), response().after("update").within("4h"));
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).comment(MON_2026_03_02_1000);

    assertThat(company.assess(ticket, MON_2026_03_02_1200).clocks())
        .extracting(Clock::phase)
        .containsOnly(Phase.NOT_STARTED);
  }
}
