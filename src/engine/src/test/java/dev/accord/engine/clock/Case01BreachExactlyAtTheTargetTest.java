package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 1: met iff elapsed is at most the target, live as in the verdict. */
class Case01BreachExactlyAtTheTargetTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1300 = MON_2026_03_02.at("13:00");

  private final Company company = Company.promising(resolution().within("4h"));

  static Stream<Arguments> stops() {
    return Stream.of(
        Arguments.of(MON_2026_03_02_1300.minusMillis(1), Outcome.MET),
        Arguments.of(MON_2026_03_02_1300, Outcome.MET),
        Arguments.of(MON_2026_03_02_1300.plusMillis(1), Outcome.BREACHED),
        Arguments.of(TUE_2026_03_03.at("09:00"), Outcome.BREACHED));
  }

  @ParameterizedTest
  @MethodSource("stops")
  void is_met_up_to_the_very_instant(Instant stop, Outcome expected) {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(stop);

    Cycle cycle = company.cycle(ticket, stop);

    assertThat(cycle.phase()).isEqualTo(Phase.STOPPED);
    assertThat(cycle.verdict().orElseThrow().outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("stops")
  void live_says_at_the_stop_instant_what_the_verdict_says(Instant at, Outcome expected) {
    Tickets open = Tickets.created(MON_2026_03_02_0900);

    Cycle live = company.cycle(open, at);

    assertThat(live.standing().orElseThrow() == Standing.BREACHED)
        .isEqualTo(expected == Outcome.BREACHED);
  }

  @Test
  void reads_zero_left_and_not_breached_at_the_instant() {
    Cycle cycle = company.cycle(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02_1300);

    assertThat(cycle.remaining()).isEqualTo(Duration.ZERO);
    assertThat(cycle.standing()).contains(Standing.AT_RISK);
    assertThat(cycle.due()).contains(MON_2026_03_02_1300);
    assertThat(cycle.breachedAt()).isEmpty();
  }

  @Test
  void is_breached_from_the_next_millisecond_on() {
    Instant next = MON_2026_03_02_1300.plusMillis(1);
    Tickets ticket = Tickets.created(MON_2026_03_02_0900);

    assertThat(company.cycle(ticket, next).breachedAt()).contains(next);
    assertThat(company.cycle(ticket, MON_2026_03_02.at("16:00")).breachedAt()).contains(next);
    assertThat(company.assess(ticket, MON_2026_03_02_1300).nextChange()).contains(next);
  }

  @Test
  void a_breached_verdict_counts_from_the_breach_and_not_from_the_stop() {
    Tickets ticket = Tickets.created(MON_2026_03_02_0900).resolve(TUE_2026_03_03.at("10:00"));

    Verdict verdict = company.cycle(ticket, TUE_2026_03_03.at("12:00")).verdict().orElseThrow();

    assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(verdict.at()).isEqualTo(MON_2026_03_02_1300.plusMillis(1));
  }
}
