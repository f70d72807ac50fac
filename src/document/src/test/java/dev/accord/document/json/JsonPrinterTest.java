package dev.accord.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
  @Test
  void puts_on_one_line_what_fits() {
    assertThat(printed("{\"a\":[1,{\"b\":true}],\"c\":{},\"d\":[]}"))
        .isEqualTo("{\"a\": [1, {\"b\": true}], \"c\": {}, \"d\": []}\n");
  }

  @Test
  void breaks_what_is_longer_than_a_hundred_characters() {
    String text = "x".repeat(48);

    assertThat(printed("{\"a\":[\"%1$s\",\"%1$s\"],\"b\":[1,2]}".formatted(text)))
        .isEqualTo(
            """
            {
              "a": [
                "%1$s",
                "%1$s"
              ],
              "b": [1, 2]
            }
            """
                .formatted(text));
  }

  @Test
  void never_breaks_a_text() {
    String text = "\"" + "long ".repeat(40) + "\"";

    assertThat(printed("[" + text + "]")).isEqualTo("[\n  " + text + "\n]\n");
  }

  private static String printed(String json) {
    return JsonPrinter.print(JsonParser.parseString(json));
  }
}
