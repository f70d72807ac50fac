package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Day.SAT_2026_03_07;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 2: due is the earliest instant, and the closed gap after it costs nobody anything. */
class Case02DueAtClosingTimeTest {
  private static final Instant FRI_2026_03_06_0900 = FRI_2026_03_06.at("09:00");
  private static final Instant FRI_2026_03_06_1700 = FRI_2026_03_06.at("17:00");
  private static final Instant MON_2026_03_09_0900 = MON_2026_03_09.at("09:00");

  private final Company company = Company.promising(resolution().within("8h"));
  private final Tickets open = Tickets.created(FRI_2026_03_06_0900);

  @Test
  void eight_hours_from_friday_morning_are_due_on_friday_evening() {
    assertThat(company.cycle(open, FRI_2026_03_06.at("10:00")).due()).contains(FRI_2026_03_06_1700);
    assertThat(company.cycle(open, SAT_2026_03_07.at("10:00")).due()).contains(FRI_2026_03_06_1700);
  }

  static Stream<Arguments> stops() {
    return Stream.of(
        Arguments.of(FRI_2026_03_06_1700, Outcome.MET),
        Arguments.of(SAT_2026_03_07.at("12:00"), Outcome.MET),
        Arguments.of(MON_2026_03_09_0900, Outcome.MET),
        Arguments.of(MON_2026_03_09_0900.plusMillis(1), Outcome.BREACHED));
  }

  @ParameterizedTest
  @MethodSource("stops")
  void work_stopped_in_the_closed_gap_is_in_time(Instant stop, Outcome expected) {
    Tickets ticket = Tickets.created(FRI_2026_03_06_0900).resolve(stop);

    assertThat(company.cycle(ticket, stop).verdict().orElseThrow().outcome()).isEqualTo(expected);
  }

  @Test
  void the_breach_comes_with_the_first_worked_millisecond_of_monday() {
    assertThat(company.assess(open, SAT_2026_03_07.at("10:00")).nextChange())
        .contains(MON_2026_03_09_0900.plusMillis(1));
    assertThat(company.cycle(open, MON_2026_03_09.at("10:00")).breachedAt())
        .contains(MON_2026_03_09_0900.plusMillis(1));
  }

  @Test
  void at_risk_is_found_in_working_time() {
    Cycle cycle = company.cycle(open, FRI_2026_03_06.at("10:00"));

    assertThat(cycle.atRiskAt()).contains(FRI_2026_03_06.at("15:24"));
    assertThat(company.cycle(open, FRI_2026_03_06.at("15:23:59.999")).standing())
        .contains(Standing.ON_TRACK);
    assertThat(company.cycle(open, FRI_2026_03_06.at("15:24")).standing())
        .contains(Standing.AT_RISK);
  }
}
