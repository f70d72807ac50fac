package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 6: a clock whose ticket waits from the start has started, paused. */
class Case06PausedAtCreationTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");

  private final Company company = Company.promising(resolution().within("8h"));

  @Test
  void it_starts_paused_with_nothing_elapsed() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).inStatus("Waiting for client");

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_0900);
    assertThat(cycle.elapsed()).isZero();
    assertThat(cycle.standing()).contains(Standing.ON_TRACK);
    assertThat(cycle.segments()).extracting(Segment::phase).containsExactly(Phase.PAUSED);
  }

  @Test
  void it_runs_from_when_the_wait_is_over() {
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900)
            .inStatus("Waiting for client")
            .worksOn(MON_2026_03_02.at("11:00"));

    Cycle cycle = company.cycle(ticket, MON_2026_03_02.at("12:00"));

    assertThat(cycle.start()).isEqualTo(MON_2026_03_02_0900);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_condition_that_starts_and_pauses_at_once_starts_paused() {
    Company paused =
        Company.promising(resolution().whenever(Metrics.WAITING_FOR_CLIENT).within("8h"));
    Tickets ticket =
        Tickets.created(MON_2026_03_02_0900).waitsForClient(MON_2026_03_02.at("10:00"));

    Cycle cycle = paused.cycle(ticket, MON_2026_03_02.at("12:00"));

    assertThat(cycle.phase()).isEqualTo(Phase.PAUSED);
    assertThat(cycle.start()).isEqualTo(MON_2026_03_02.at("10:00"));
  }
}
