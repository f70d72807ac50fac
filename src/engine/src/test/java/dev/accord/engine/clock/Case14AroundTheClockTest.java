package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Semantics 14: Always is a calendar that is chosen, never a fallback. */
class Case14AroundTheClockTest {

  @Test
  void elapsed_is_the_difference_of_instants() {
    Company company = Company.promising(resolution().within("100h", "always"));

    Cycle cycle =
        company.cycle(Tickets.created(FRI_2026_03_06.at("16:30")), MON_2026_03_09.at("10:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(65).plusMinutes(30));
    assertThat(cycle.elapsed()).isEqualTo(cycle.wall());
  }

  @Test
  void a_calendar_that_is_not_defined_is_an_error_and_not_around_the_clock() {
    Company company = Company.promising(resolution().within("8h", "brelin"));

    Clock clock =
        company.clock(Tickets.created(FRI_2026_03_06.at("16:30")), MON_2026_03_09.at("10:00"));

    assertThat(clock.phase()).isEqualTo(Phase.CONFIG_ERROR);
    assertThat(clock.cycles()).isEmpty();
    assertThat(clock.problem())
        .isEqualTo(
            "agreement it-for-finance version 1, metric resolution, goal goal1: calendar 'brelin'"
                + " is not defined. Define it or choose another.");
  }
}
