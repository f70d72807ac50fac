package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.resolvedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.Reopen;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 27: only the agreement's cancel list cancels, and never what is already late. */
class Case27CancelTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");

  private static Metrics withList() {
    return resolution().cancelWhen(resolvedAs("Withdrawn")).within("8h");
  }

  private final Company company = Company.promising(withList());

  @Test
  void a_resolution_on_the_list_cancels() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02_1000, "Withdrawn");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02_1200);

    assertThat(cycle.phase()).isEqualTo(Phase.CANCELLED);
    assertThat(cycle.standing()).isEmpty();
    assertThat(cycle.verdict()).isEmpty();
    assertThat(cycle.due()).isEmpty();
  }

  @Test
  void any_other_resolution_is_judged() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(MON_2026_03_02_1000, "Won't do");

    assertThat(company.cycle(ticket, MON_2026_03_02_1200).verdict()).isPresent();
  }

  @Test
  void a_late_clock_closes_late_and_is_not_cancelled() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900).resolve(TUE_2026_03_03.at("12:00"), "Withdrawn");

    Cycle cycle = company.cycle(ticket, TUE_2026_03_03.at("13:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.STOPPED);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void a_start_condition_that_is_no_longer_true_cancels_nothing() {
    Company whileWorking =
        Company.promising(resolution().whenever(Metrics.in("In progress")).within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .worksOn(MON_2026_03_02_1000)
            .status(MON_2026_03_02.at("11:00"), "Open");

    Cycle cycle = whileWorking.cycle(ticket, MON_2026_03_02_1200);

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void withdrawing_and_reopening_does_not_set_the_clock_back() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1000, "Withdrawn")
            .reopen(MON_2026_03_02_1200);

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("13:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.marks()).contains(Mark.REOPENED);
  }

  @Test
  void a_cancelled_cycle_is_followed_by_a_new_one_where_the_agreement_says_so() {
    Company anew = Company.promising(withList().reopen(Reopen.NEW_CYCLE));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .resolve(MON_2026_03_02_1000, "Withdrawn")
            .reopen(MON_2026_03_02_1200);

    assertThat(anew.clock(ticket, MON_2026_03_02.at("13:00")).cycles())
        .extracting(Cycle::phase, Cycle::elapsed)
        .containsExactly(
            tuple(Phase.CANCELLED, Duration.ofHours(1)), tuple(Phase.RUNNING, Duration.ofHours(1)));
  }
}
