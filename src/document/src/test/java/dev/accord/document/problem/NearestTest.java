package dev.accord.document.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("berlin", "new-york", "always", "on", "of");

  @ParameterizedTest
  @MethodSource
  void finds_the_word_that_was_meant(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  static Stream<Arguments> finds_the_word_that_was_meant() {
    return Stream.of(
        arguments("Berlin", "berlin"),
        arguments("brelin", "berlin"),
        arguments("berlim", "berlin"),
        arguments("newyork", "new-york"),
        arguments("allways", "always"),
        arguments("in", "on"),
        arguments("oof", "of"));
  }

  @Test
  void finds_nothing_that_is_far_off() {
    assertThat(Nearest.to("paris", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
  }

  @Test
  void offers_another_cure_when_nothing_is_near() {
    assertThat(Nearest.cure("brlin", KNOWN, "Define it.")).isEqualTo("Did you mean 'berlin'?");
    assertThat(Nearest.cure("paris", KNOWN, "Define it.")).isEqualTo("Define it.");
  }
}
