package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Semantics 3 and 29: a ticket counts once for each metric in a period, by its worst cycle. */
class Case29WorstOfPeriodTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUE_2026_03_03 = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant MON_2026_03_16 = Instant.parse("2026-03-16T09:00:00Z");
  private static final Instant WED_2026_04_01 = Instant.parse("2026-04-01T09:00:00Z");

  @Test
  void counts_a_ticket_once_in_a_week_and_once_in_a_month() {
    List<Counted> cycles =
        List.of(
            cycle(1, CycleOutcome.BREACHED, MON_2026_03_02),
            cycle(2, CycleOutcome.MET, TUE_2026_03_03),
            cycle(3, CycleOutcome.MET, MON_2026_03_16),
            cycle(4, CycleOutcome.MET, WED_2026_04_01));

    assertThat(outcomes(PeriodLength.WEEK, cycles))
        .containsExactly("2026-03-02 BREACHED", "2026-03-16 MET", "2026-03-30 MET");
    assertThat(outcomes(PeriodLength.MONTH, cycles))
        .containsExactly("2026-03-01 BREACHED", "2026-04-01 MET");
    assertThat(outcomes(PeriodLength.QUARTER, cycles))
        .containsExactly("2026-01-01 BREACHED", "2026-04-01 MET");
    assertThat(outcomes(PeriodLength.YEAR, cycles)).containsExactly("2026-01-01 BREACHED");
  }

  @Test
  void a_cycle_left_out_counts_only_when_nothing_else_does() {
    Counted cancelled = cycle(1, CycleOutcome.CANCELLED, MON_2026_03_02);
    Counted met = cycle(2, CycleOutcome.MET, TUE_2026_03_03);

    assertThat(outcomes(PeriodLength.WEEK, List.of(cancelled)))
        .containsExactly("2026-03-02 CANCELLED");
    assertThat(outcomes(PeriodLength.WEEK, List.of(cancelled, met)))
        .containsExactly("2026-03-02 MET");
  }

  @Test
  void of_two_breaches_the_one_that_is_open_counts() {
    Counted closed = cycle(1, CycleOutcome.BREACHED, MON_2026_03_02);
    Counted open =
        new Counted(
            closed.clock(),
            2,
            CycleOutcome.BREACHED,
            TUE_2026_03_03,
            true,
            closed.goal(),
            closed.owing(),
            closed.other(),
            closed.service(),
            closed.assignee(),
            closed.target(),
            Optional.empty(),
            1,
            BERLIN);

    Tally tally =
        WorstOfPeriod.tallies(List.of(closed, open)).values().stream().findFirst().orElseThrow();

    assertThat(tally.count(CycleOutcome.BREACHED)).isEqualTo(1);
    assertThat(tally.openLate()).isEqualTo(1);
    assertThat(tally.mean()).isEmpty();
  }

  @Test
  void the_instant_falls_into_a_period_of_the_agreements_zone() {
    Instant lastHourInBerlin = Instant.parse("2026-03-31T21:59:59.999Z");
    Instant firstInBerlin = Instant.parse("2026-03-31T22:00:00Z");

    assertThat(cycle(1, CycleOutcome.MET, lastHourInBerlin).firstDay(PeriodLength.MONTH))
        .isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(cycle(1, CycleOutcome.MET, firstInBerlin).firstDay(PeriodLength.MONTH))
        .isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void changes_added_up_are_what_the_cycles_come_to_at_last() {
    Random random = new Random(29);
    for (int ticket = 0; ticket < 200; ticket++) {
      Map<TallyKey, Tally> sum = new LinkedHashMap<>();
      List<Counted> before = List.of();
      for (int change = 0; change < 6; change++) {
        List<Counted> after = anything(random);
        WorstOfPeriod.change(before, after)
            .forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        before = after;
      }
      sum.values().removeIf(Tally::isNone);
      assertThat(sum).isEqualTo(WorstOfPeriod.tallies(before));
    }
  }

  private static List<Counted> anything(Random random) {
    List<Counted> cycles = new ArrayList<>();
    for (int number = 1; number <= random.nextInt(4); number++) {
      CycleOutcome[] outcomes = CycleOutcome.values();
      Instant at = MON_2026_03_02.plus(Duration.ofHours(random.nextInt(2_000)));
      cycles.add(cycle(number, outcomes[random.nextInt(outcomes.length)], at));
    }
    return cycles;
  }

  private static List<String> outcomes(PeriodLength length, List<Counted> cycles) {
    return WorstOfPeriod.of(length, cycles).stream()
        .map(cycle -> cycle.firstDay(length) + " " + cycle.outcome())
        .toList();
  }

  private static Counted cycle(int number, CycleOutcome outcome, Instant at) {
    return new Counted(
        new ClockKey(new AgreementId("it-for-finance"), new MetricId("resolution")),
        number,
        outcome,
        at,
        false,
        Optional.of(new GoalId("standard")),
        new DepartmentId("it"),
        new DepartmentId("finance"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Duration.ofHours(8)),
        Optional.of(Duration.ofMinutes(90L * number)),
        1,
        BERLIN);
  }
}
