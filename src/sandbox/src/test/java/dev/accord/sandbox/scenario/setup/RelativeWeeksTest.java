package dev.accord.sandbox.scenario.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeWeeksTest {
  private static final LocalDate SAT_2026_11_28 = LocalDate.of(2026, 11, 28);

  @ParameterizedTest
  @CsvSource({
    "{week-0}, 2026-W48",
    "{week-3}, 2026-W45",
    "{week-47}, 2026-W01",
    "{week-48}, 2025-W52",
    "{week-x}, {week-x}",
    "'from {week-1} to {week-0}', from 2026-W47 to 2026-W48",
  })
  void names_weeks_by_their_distance_from_today(String text, String filled) {
    assertThat(RelativeWeeks.fill(text, SAT_2026_11_28)).isEqualTo(filled);
  }
}
