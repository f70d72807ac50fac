package dev.accord.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverTest {
  @ParameterizedTest
  @CsvSource({
    "0, DISCONTENT",
    "6, DISCONTENT",
    "7, BETWEEN",
    "8, BETWEEN",
    "9, CONTENT",
    "10, CONTENT"
  })
  void an_answer_lies_in_one_band(int number, Band band) {
    assertThat(Band.of(number)).isEqualTo(band);
    assertThat(number).isBetween(band.least(), band.most());
  }

  @Test
  void what_is_no_answer_has_no_band() {
    assertThatThrownBy(() -> Band.of(11))
        .hasMessage("11 is no answer to the choose-again question. Take one from 0 to 10.");
  }

  @ParameterizedTest(name = "{0} picks from {1}")
  @CsvSource({
    "CONTENT, 'quick right-first-time kept-informed friendly easy-to-reach out-of-their-way'",
    "BETWEEN, 'quick right-first-time friendly too-slow not-kept-informed hard-to-reach"
        + " too-much-asked'",
    "DISCONTENT, 'too-slow not-right not-kept-informed unfriendly hard-to-reach"
        + " sent-back-and-forth too-much-asked'"
  })
  void each_band_has_its_list(Band band, String ids) {
    assertThat(Driver.of(band)).extracting(Driver::id).containsExactly(ids.split(" "));
  }

  @Test
  void each_driver_has_its_own_words_in_every_standard_language() {
    for (String language : StandardItems.LANGUAGES) {
      assertThat(Driver.values())
          .extracting(driver -> driver.said(language, "IT"))
          .doesNotHaveDuplicates();
    }
    assertThat(Driver.TOO_SLOW.said("de-AT", "IT")).isEqualTo("Es dauerte zu lange");
    assertThat(Driver.TOO_SLOW.said("es", "IT")).isEqualTo("It took too long");
  }

  @Test
  void is_known_by_its_id() {
    assertThat(
            Arrays.stream(Driver.values()).map(driver -> Driver.named(driver.id()).orElseThrow()))
        .containsExactly(Driver.values());
    assertThat(Driver.named("QUICK")).isEmpty();
  }
}
