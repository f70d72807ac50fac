package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static dev.accord.engine.clock.Metrics.resolvedAs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.compliance.CycleOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 7, 9, 18 and 29: which cycles count in compliance, and as what. */
class Case29CountedCyclesTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");
  private static final Instant MON_2026_03_02_1300 = MON_2026_03_02.at("13:00");
  private static final Instant MON_2026_03_02_1400 = MON_2026_03_02.at("14:00");

  private static Metrics withinFourHours() {
    return resolution().cancelWhen(resolvedAs("Withdrawn")).within("4h");
  }

  private static Tickets created() {
    return Tickets.created(MON_2026_03_02_0900);
  }

  static Stream<Arguments> cycles() {
    return Stream.of(
        Arguments.of("open", created(), Optional.empty()),
        Arguments.of("in time", created().resolve(MON_2026_03_02_1300), met()),
        Arguments.of("late", created().resolve(MON_2026_03_02_1300.plusMillis(1)), breached()),
        Arguments.of("of no length", created().resolve(MON_2026_03_02_0900), Optional.empty()),
        Arguments.of(
            "cancelled",
            created().resolve(MON_2026_03_02_1200, "Withdrawn"),
            Optional.of(CycleOutcome.CANCELLED)),
        Arguments.of(
            "moved away",
            created().moveTo(MON_2026_03_02_1200, "ELSEWHERE"),
            Optional.of(CycleOutcome.TRANSFERRED)),
        Arguments.of(
            "within clock error",
            created().clockAheadBy(Duration.ofSeconds(10)).resolve(MON_2026_03_02_1300),
            Optional.of(CycleOutcome.WITHIN_CLOCK_ERROR)));
  }

  private static Optional<CycleOutcome> met() {
    return Optional.of(CycleOutcome.MET);
  }

  private static Optional<CycleOutcome> breached() {
    return Optional.of(CycleOutcome.BREACHED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cycles")
  void a_cycle_counts_by_how_it_ended(
      String name, Tickets ticket, Optional<CycleOutcome> expected) {
    Instant asOf = name.equals("open") ? MON_2026_03_02_1200 : MON_2026_03_02_1400;

    Cycle cycle = Company.promising(withinFourHours()).cycle(ticket, asOf);

    assertThat(CycleOutcome.of(cycle)).isEqualTo(expected);
  }

  @Test
  void an_open_cycle_counts_from_the_instant_of_its_breach() {
    Company company = Company.promising(withinFourHours());

    assertThat(CycleOutcome.of(company.cycle(created(), MON_2026_03_02_1300))).isEmpty();
    assertThat(CycleOutcome.of(company.cycle(created(), MON_2026_03_02_1300.plusMillis(1))))
        .contains(CycleOutcome.BREACHED);
  }

  @Test
  void a_cycle_that_is_only_measured_never_counts() {
    Company company =
        new Company()
            .with(
                Agreements.itForFinance()
                    .effectiveFrom(MON_2026_03_02_1200)
                    .olderTickets(OlderTickets.BACKFILL)
                    .of(withinFourHours()));

    assertThat(CycleOutcome.of(company.cycle(created(), MON_2026_03_02_1400))).isEmpty();
    assertThat(
            CycleOutcome.of(
                company.cycle(created().resolve(MON_2026_03_02_1400), MON_2026_03_02_1400)))
        .contains(CycleOutcome.EXEMPT);
  }
}
