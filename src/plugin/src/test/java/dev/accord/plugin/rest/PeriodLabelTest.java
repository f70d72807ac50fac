package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelTest {
  @ParameterizedTest
  @CsvSource({
    "2026-W01, WEEK, 2025-12-29",
    "2026-W53, WEEK, 2026-12-28",
    "2026-10, MONTH, 2026-10-01",
    "2026-Q4, QUARTER, 2026-10-01",
    "2026, YEAR, 2026-01-01"
  })
  void reads_what_a_period_is_called(String label, PeriodLength length, LocalDate first) {
    assertThat(PeriodLabel.parse(label)).isEqualTo(new PeriodLabel(length, first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-W53", "2026-13", "2026-Q5", "2026-W00", "2026-Q0", "10", "x", ""})
  void refuses_what_no_period_is_called(String label) {
    assertThatThrownBy(() -> PeriodLabel.parse(label)).satisfies(TestWeb.failure(400));
  }
}
