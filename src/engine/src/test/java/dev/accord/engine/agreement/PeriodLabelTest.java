package dev.accord.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelTest {
  @ParameterizedTest
  @CsvSource({
    "2026-W03, WEEK, 2026-01-12",
    "2026-W01, WEEK, 2025-12-29",
    "2026-W53, WEEK, 2026-12-28",
    "2026-01, MONTH, 2026-01-01",
    "2026-Q4, QUARTER, 2026-10-01",
    "2026, YEAR, 2026-01-01",
  })
  void reads_the_names_of_periods(String text, PeriodLength length, LocalDate first) {
    assertThat(PeriodLabel.parse(text)).isEqualTo(new PeriodLabel(length, first));
    assertThat(PeriodLabel.parse(text)).hasToString(text);
  }

  @Test
  void reads_what_every_length_writes() {
    for (PeriodLength length : PeriodLength.values()) {
      LocalDate first = length.firstOf(LocalDate.of(2019, 1, 1));
      for (int i = 0; i < 500; i++) {
        assertThat(PeriodLabel.parse(length.label(first)).first()).isEqualTo(first);
        first = length.plus(first, 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-W54", "2025-W53", "2026-13", "2026-Q5", "26", "last week", "2026-1"})
  void refuses_what_is_none(String text) {
    assertThatThrownBy(() -> PeriodLabel.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no period. Write it as 2026-W03");
  }
}
