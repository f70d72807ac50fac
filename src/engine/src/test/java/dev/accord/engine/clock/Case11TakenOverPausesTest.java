package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.WED_2026_03_04;
import static dev.accord.engine.clock.Metrics.in;
import static dev.accord.engine.clock.Metrics.metric;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.Stop;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics 11: pauses and stops of a clock that is taken over. */
class Case11TakenOverPausesTest extends TakenOver {
  @Test
  void a_paused_clock_stays_paused_by_the_later_version_s_rule() {
    Company company = twoVersions(resolution().within("8h"), resolution().within("6h"));
    Tickets ticket = open().waitsForClient(WED_2026_03_04.at("10:00"));

    Cycle cycle = company.cycle(ticket, WED_2026_03_04_1500);

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.version()).isEqualTo(2);
    assertThat(cycle.bounces()).isEqualTo(1);
  }

  @Test
  void a_paused_clock_runs_when_the_later_version_does_not_pause() {
    Company company = twoVersions(resolution().within("8h"), metric("resolution").within("6h"));
    Tickets ticket = open().waitsForClient(WED_2026_03_04.at("10:00"));

    Cycle cycle = company.cycle(ticket, WED_2026_03_04_1500);

    assertThat(cycle.segments())
        .extracting(Segment::phase, Segment::until)
        .containsExactly(
            tuple(Phase.RUNNING, WED_2026_03_04.at("10:00")),
            tuple(Phase.PAUSED, WED_2026_03_04_1200),
            tuple(Phase.RUNNING, WED_2026_03_04_1500));
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2 + 3));
  }

  @Test
  void a_state_that_the_later_version_stops_at_stops_the_clock_then() {
    Metrics after = resolution().stop(new Stop.When(in("Waiting for client"))).within("6h");
    Company company = twoVersions(resolution().within("8h"), after);
    Tickets ticket = open().waitsForClient(WED_2026_03_04.at("10:00"));

    Cycle cycle = company.cycle(ticket, WED_2026_03_04_1500);

    assertThat(cycle.stop()).contains(WED_2026_03_04_1200);
    assertThat(cycle.verdict().orElseThrow().agreementVersion()).isEqualTo(2);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({"RESUME, RUNNING", "CLOSE, STOPPED", "TELL_HEADS, PAUSED"})
  void pauses_taken_count_towards_the_later_cap(PauseCapAction action, Phase phase) {
    Company company =
        twoVersions(
            resolution().within("8h"), resolution().pausedAtMost("1h", action).within("8h"));
    Tickets ticket = open().waitsForClient(WED_2026_03_04.at("10:00"));

    Cycle cycle = company.cycle(ticket, WED_2026_03_04_1500);

    assertThat(cycle.phase()).isEqualTo(phase);
    assertThat(cycle.marks()).contains(Mark.PAUSE_CAP);
    assertThat(cycle.stop().isPresent()).isEqualTo(action == PauseCapAction.CLOSE);
  }

  @Test
  void a_clock_that_ran_despite_a_pause_pauses_again_under_a_longer_cap() {
    Company company =
        twoVersions(
            resolution().pausedAtMost("1h", PauseCapAction.RESUME).within("8h"),
            resolution().pausedAtMost("4h", PauseCapAction.RESUME).within("8h"));
    Tickets ticket = open().waitsForClient(WED_2026_03_04.at("10:00"));

    assertThat(company.cycle(ticket, WED_2026_03_04_1500).segments())
        .extracting(Segment::phase, Segment::until)
        .containsExactly(
            tuple(Phase.RUNNING, WED_2026_03_04.at("10:00")),
            tuple(Phase.PAUSED, WED_2026_03_04.at("11:00")),
            tuple(Phase.RUNNING, WED_2026_03_04_1200),
            tuple(Phase.PAUSED, WED_2026_03_04_1500));
  }
}
