package dev.accord.engine.compliance;

import static dev.accord.engine.compliance.CycleOutcome.BREACHED;
import static dev.accord.engine.compliance.CycleOutcome.CANCELLED;
import static dev.accord.engine.compliance.CycleOutcome.EXEMPT;
import static dev.accord.engine.compliance.CycleOutcome.MET;
import static dev.accord.engine.compliance.CycleOutcome.TRANSFERRED;
import static dev.accord.engine.compliance.CycleOutcome.WITHIN_CLOCK_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.Percent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compliance figure and the 95 % rule. */
class Case29ComplianceTest {

  @Test
  void is_met_of_met_and_breached_and_lists_the_rest_apart() {
    Compliance compliance =
        Compliance.of(List.of(MET, MET, MET, BREACHED, EXEMPT, CANCELLED, CANCELLED, TRANSFERRED));
    assertThat(compliance.counted()).isEqualTo(4);
    assertThat(compliance.percent()).get().hasToString("75.0");
    assertThat(compliance.count(EXEMPT)).isEqualTo(1);
    assertThat(compliance.count(CANCELLED)).isEqualTo(2);
    assertThat(compliance.count(TRANSFERRED)).isEqualTo(1);
  }

  @Test
  void within_clock_error_is_met_by_the_benefit_of_the_doubt_which_is_stated() {
    Compliance compliance = Compliance.of(List.of(MET, WITHIN_CLOCK_ERROR, BREACHED));
    assertThat(compliance.met()).isEqualTo(2);
    assertThat(compliance.count(WITHIN_CLOCK_ERROR)).isEqualTo(1);
    assertThat(compliance.percent()).get().hasToString("66.6");
  }

  @Test
  void nothing_met_or_breached_is_no_data_and_neither_0_nor_100_percent() {
    Compliance listedOnly = Compliance.of(List.of(EXEMPT, CANCELLED));
    assertThat(listedOnly.percent()).isEmpty();
    assertThat(listedOnly.interval()).isEmpty();
    assertThat(Finding.of(listedOnly, Percent.NINETY_FIVE)).isEqualTo(Finding.NO_DATA);
    assertThat(Finding.of(Compliance.NO_DATA, Percent.NINETY_FIVE)).isEqualTo(Finding.NO_DATA);
  }

  @ParameterizedTest(name = "{0} met and {1} breached against {2} basis points: {3}")
  @CsvSource({
    "19, 1, 9500, ON_TARGET",
    "18, 2, 9500, BELOW",
    "18, 1, 9500, TOO_FEW",
    "0, 19, 9500, TOO_FEW",
    "19, 0, 9500, TOO_FEW",
    "20, 0, 9500, ON_TARGET",
    "930, 70, 9500, CLEARLY_BELOW",
    "186, 14, 9500, BELOW",
    "9499, 501, 9500, BELOW",
    "9500, 500, 9500, ON_TARGET",
    "80, 20, 8000, ON_TARGET",
    "79, 21, 8000, BELOW",
    "0, 20, 9500, CLEARLY_BELOW",
    "20, 0, 10000, ON_TARGET",
    "999999, 1, 10000, CLEARLY_BELOW",
  })
  void the_95_percent_rule(int met, int breached, int basisPoints, Finding expected) {
    Finding finding = Finding.of(Compliance.of(met, breached), new Percent(basisPoints));
    assertThat(finding).isEqualTo(expected);
    assertThat(finding.callsForInvestigation())
        .isEqualTo(expected == Finding.BELOW || expected == Finding.CLEARLY_BELOW);
  }

  @Test
  void a_ticket_counts_by_its_worst_cycle() {
    assertThat(CycleOutcome.worstOf(List.of(MET, BREACHED, MET))).contains(BREACHED);
    assertThat(CycleOutcome.worstOf(List.of(CANCELLED, MET))).contains(MET);
    assertThat(CycleOutcome.worstOf(List.of(MET, WITHIN_CLOCK_ERROR))).contains(WITHIN_CLOCK_ERROR);
    assertThat(CycleOutcome.worstOf(List.of())).isEmpty();
  }

  @Test
  void figures_of_two_services_add_up() {
    Compliance sum = Compliance.of(10, 2).plus(Compliance.of(List.of(MET, EXEMPT)));
    assertThat(sum).isEqualTo(new Compliance(Map.of(MET, 11, BREACHED, 2, EXEMPT, 1)));
    assertThat(Compliance.NO_DATA.plus(Compliance.of(0, 0))).isEqualTo(Compliance.NO_DATA);
  }

  @Test
  void refuses_a_negative_count() {
    assertThatThrownBy(() -> Compliance.of(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 cycles are MET; a count is never negative");
  }
}
