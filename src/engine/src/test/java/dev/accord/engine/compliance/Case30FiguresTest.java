package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown never says more than what is so. */
class Case30FiguresTest {

  @ParameterizedTest(name = "{0} remaining shows {1} minutes, overdue {2}")
  @CsvSource({
    "PT2H10M,      130, false",
    "PT1M,         1,   false",
    "PT59.999S,    0,   false",
    "PT0.001S,     0,   false",
    "PT0S,         0,   false",
    "PT-0.001S,    1,   true",
    "PT-59.999S,   1,   true",
    "PT-1M,        1,   true",
    "PT-1M0.001S,  1,   true",
    "PT-1M-0.001S, 2,   true",
    "PT-25H,       1500, true",
  })
  void time_left_is_rounded_down_and_time_overdue_up(
      Duration remaining, long minutes, boolean overdue) {
    assertThat(ShownTime.ofRemaining(remaining)).isEqualTo(new ShownTime(minutes, overdue));
  }

  @Test
  void refuses_to_be_overdue_by_nothing() {
    assertThatThrownBy(() -> new ShownTime(0, true)).hasMessageContaining("0 minutes overdue");
    assertThatThrownBy(() -> new ShownTime(-1, false)).hasMessageContaining("-1 minutes left");
  }

  @ParameterizedTest(name = "{0} met and {1} breached show {2} %")
  @CsvSource({
    "9496, 504, 94.9",
    "9499, 501, 94.9",
    "95, 5, 95.0",
    "2, 1, 66.6",
    "1, 0, 100.0",
    "0, 1, 0.0",
    "999999, 1, 99.9",
    "2000000000, 1, 99.9",
  })
  void percent_is_rounded_down_to_one_decimal(int met, int breached, String shown) {
    assertThat(Compliance.of(met, breached).percent()).get().hasToString(shown);
  }
}
