package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @Test
  void fields_stand_below_the_names_of_their_columns_and_those_left_out_are_empty() {
    Csv csv = new Csv(List.of("one", "other"));
    csv.line().with("other", 7).with("one", "plain").end();
    csv.line().with("other", "last").end();
    csv.line().with("one", null).end();

    assertThat(csv.toString()).isEqualTo("one,other\r\nplain,7\r\n,last\r\n,\r\n");
    assertThatThrownBy(() -> csv.line().with("third", 1)).hasMessageContaining("third");
  }

  @Test
  void quotes_what_would_end_a_field_and_doubles_quotes() {
    assertThat(line("a,b", "say \"x\"")).isEqualTo("\"a,b\",\"say \"\"x\"\"\"");
    assertThat(line("two\nlines", "")).isEqualTo("\"two\nlines\",");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+49", "-2", "@cmd"})
  void a_text_that_begins_like_a_formula_is_none(String text) {
    assertThat(line(text, "")).isEqualTo("'" + text + ",");
  }

  @Test
  void a_formula_with_a_comma_is_guarded_and_quoted_and_a_number_stays_one() {
    assertThat(line("=SUM(A1,A2)", -7)).isEqualTo("\"'=SUM(A1,A2)\",-7");
    assertThat(line("\t=1", "")).startsWith("'\t=1");
  }

  /** The line below the names of two columns. */
  private static String line(Object one, Object other) {
    Csv csv = new Csv(List.of("one", "other"));
    csv.line().with("one", one).with("other", other).end();
    String text = csv.toString();
    return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
  }
}
