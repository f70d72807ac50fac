package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  @ParameterizedTest(name = "{0} of {1}: {2} to {3} %")
  @CsvSource({
    "5, 5, 56.6, 100",
    "10, 10, 72.2, 100",
    "19, 20, 76.4, 99.1",
    "38, 40, 83.5, 98.6",
    "95, 100, 88.8, 97.8",
    "475, 500, 92.7, 96.6",
    "950, 1000, 93.5, 96.2",
    "930, 1000, 91.2, 94.4",
    "186, 200, 88.6, 95.8",
    "0, 10, 0, 27.8",
  })
  void is_where_the_true_share_lies(int hits, int sample, double low, double high) {
    WilsonInterval interval = WilsonInterval.of(hits, sample);
    assertThat(interval.low() * 100).isCloseTo(low, within(0.05));
    assertThat(interval.high() * 100).isCloseTo(high, within(0.05));
  }

  @Test
  void takes_73_clean_results_in_a_row_to_be_sure_of_95_percent() {
    assertThat(WilsonInterval.of(72, 72).low()).isLessThan(0.95);
    assertThat(WilsonInterval.of(73, 73).low()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void refuses_what_is_no_share() {
    assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessageContaining("0 of 0 is no share");
    assertThatThrownBy(() -> WilsonInterval.of(3, 2)).hasMessageContaining("3 of 2 is no share");
    assertThatThrownBy(() -> WilsonInterval.of(-1, 2)).hasMessageContaining("-1 of 2 is no share");
    assertThatThrownBy(() -> new WilsonInterval(0.5, Double.NaN))
        .hasMessageContaining("must lie between 0 and 1");
  }
}
