package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.PauseParty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Semantics 5: no due while paused, and a cap with an agreed action. */
class Case05PauseWithoutResumeTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1100 = MON_2026_03_02.at("11:00");

  /** Ten working hours of pause from Monday 11:00 are used up on Tuesday 13:00. */
  private static final Instant CAP = TUE_2026_03_03.at("13:00");

  private static final Instant FOUR_FIFTHS = TUE_2026_03_03.at("11:00");

  private static Company capped(PauseCapAction action) {
    return Company.promising(resolution().within("8h").pausedAtMost("10h", action));
  }

  private static Tickets waiting() {
    return Tickets.created(MON_2026_03_02_0900).waitsForClient(MON_2026_03_02_1100);
  }

  @Test
  void while_paused_there_is_no_due_and_the_rest_stands_still() {
    Company company = Company.promising(resolution().within("8h"));

    Cycle cycle = company.cycle(waiting(), FRI_2026_03_06.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.due()).isEmpty();
    assertThat(cycle.atRiskAt()).isEmpty();
    assertThat(cycle.remaining()).isEqualTo(Duration.ofHours(6));
    assertThat(company.assess(waiting(), FRI_2026_03_06.at("12:00")).nextChange()).isEmpty();
  }

  @Test
  void a_pause_names_party_and_reason() {
    Company company = Company.promising(resolution().within("8h"));

    Segment pause = company.cycle(waiting(), TUE_2026_03_03.at("12:00")).segments().get(1);

    assertThat(pause.party()).contains(PauseParty.CLIENT);
    assertThat(pause.reason()).isEqualTo("Waiting for client");
    assertThat(pause.working()).isEqualTo(Duration.ofHours(9));
  }

  @Test
  void due_moves_on_by_the_pause() {
    Company company = Company.promising(resolution().within("8h"));
    Tickets resumed = waiting().worksOn(TUE_2026_03_03.at("11:00"));

    assertThat(company.cycle(resumed, TUE_2026_03_03.at("12:00")).due())
        .contains(TUE_2026_03_03.at("17:00"));
  }

  @Test
  void both_sides_can_be_told_at_four_fifths_of_the_cap() {
    Company company = capped(PauseCapAction.TELL_HEADS);

    assertThat(company.assess(waiting(), MON_2026_03_02.at("12:00")).nextChange())
        .contains(FOUR_FIFTHS);
    assertThat(company.cycle(waiting(), FOUR_FIFTHS.minusMillis(1)).marks())
        .doesNotContain(Mark.PAUSE_CAP_NEAR);
    assertThat(company.cycle(waiting(), FOUR_FIFTHS).marks()).contains(Mark.PAUSE_CAP_NEAR);
    assertThat(company.assess(waiting(), FOUR_FIFTHS).nextChange()).contains(CAP);
  }

  @Test
  void the_heads_are_told_and_the_clock_stays_paused() {
    Company company = capped(PauseCapAction.TELL_HEADS);

    Cycle cycle = company.cycle(waiting(), WED_2026_03_04.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.marks()).contains(Mark.PAUSE_CAP);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void resume_lets_the_clock_run_on_although_it_still_waits() {
    Company company = capped(PauseCapAction.RESUME);

    Cycle cycle = company.cycle(waiting(), TUE_2026_03_03.at("15:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(4));
    assertThat(cycle.due()).contains(WED_2026_03_04.at("11:00"));
    assertThat(cycle.marks()).contains(Mark.PAUSE_CAP);
    assertThat(cycle.segments())
        .extracting(Segment::phase, Segment::until)
        .containsExactly(
            tuple(Phase.RUNNING, MON_2026_03_02_1100),
            tuple(Phase.PAUSED, CAP),
            tuple(Phase.RUNNING, TUE_2026_03_03.at("15:00")));
  }

  @Test
  void once_the_cap_is_used_up_no_later_pause_holds() {
    Company company = capped(PauseCapAction.RESUME);
    Tickets ticket =
        waiting().worksOn(TUE_2026_03_03.at("14:00")).waitsForClient(TUE_2026_03_03.at("15:00"));

    Cycle cycle = company.cycle(ticket, TUE_2026_03_03.at("16:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void close_ends_the_cycle_as_met_because_the_client_stayed_silent() {
    Company company = capped(PauseCapAction.CLOSE);

    Cycle cycle = company.cycle(waiting(), WED_2026_03_04.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.STOPPED);
    assertThat(cycle.stop()).contains(CAP);
    assertThat(cycle.due()).isEmpty();
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(cycle.marks()).contains(Mark.CLIENT_SILENT, Mark.PAUSE_CAP);
  }

  @Test
  void a_cycle_closed_for_silence_goes_on_when_the_client_speaks() {
    Company company = capped(PauseCapAction.CLOSE);
    Tickets spoken = waiting().worksOn(WED_2026_03_04.at("09:00"));

    Cycle cycle = company.cycle(spoken, WED_2026_03_04.at("10:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
    assertThat(cycle.marks()).contains(Mark.REOPENED).doesNotContain(Mark.CLIENT_SILENT);
  }

  @Test
  void a_late_cycle_that_is_closed_for_silence_stays_late() {
    Company company =
        Company.promising(resolution().within("1h").pausedAtMost("10h", PauseCapAction.CLOSE));

    Cycle cycle = company.cycle(waiting(), WED_2026_03_04.at("12:00"));

    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void the_cap_adds_up_over_all_pauses_of_the_cycle() {
    Tickets ticket =
        waiting().worksOn(MON_2026_03_02.at("16:00")).waitsForSupplier(TUE_2026_03_03.at("09:00"));

    Optional<Instant> stop =
        capped(PauseCapAction.CLOSE).cycle(ticket, WED_2026_03_04.at("12:00")).stop();

    assertThat(stop).contains(TUE_2026_03_03.at("14:00"));
  }

  @Test
  void what_happens_by_itself_comes_before_what_is_done_at_the_same_instant() {
    Tickets ticket = waiting().worksOn(CAP);

    Cycle cycle = capped(PauseCapAction.CLOSE).cycle(ticket, TUE_2026_03_03.at("14:00"));

    assertThat(cycle.marks()).contains(Mark.PAUSE_CAP, Mark.REOPENED);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(3));
  }
}
