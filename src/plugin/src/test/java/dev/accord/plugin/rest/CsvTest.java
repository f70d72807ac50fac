package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @Test
  void quotes_what_would_end_a_field_and_doubles_quotes() {
    assertThat(new Csv().line("a,b", "say \"x\"", "two\nlines", "plain", 7, "").toString())
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,7,\r\n");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+49", "-2", "@cmd"})
  void a_text_that_begins_like_a_formula_is_none(String text) {
    assertThat(new Csv().line(text).toString()).isEqualTo("'" + text + "\r\n");
  }

  @Test
  void a_formula_with_a_comma_is_guarded_and_quoted_and_a_number_stays_one() {
    assertThat(new Csv().line("=SUM(A1,A2)", -7).toString()).isEqualTo("\"'=SUM(A1,A2)\",-7\r\n");
    assertThat(new Csv().line("\t=1").toString()).startsWith("'\t=1");
  }
}
