package dev.accord.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTextTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @MethodSource
  void says_where_a_text_is_not_json(String text, String message) throws IOException {
    parse(text);

    assertThat(problems.toList()).extracting(Problem::message).containsExactly(message);
  }

  static Stream<Arguments> says_where_a_text_is_not_json() {
    return Stream.of(
        arguments("", "The document ends in the middle, at line 1, column 1."),
        arguments("{\"a\": [1,\n 2", "The document ends in the middle, at line 2, column 3."),
        arguments(
            "{\"a\": \"x",
            "A text is not closed: the document ends in the middle, at line 1, column 9."),
        arguments(
            "{\"a\": 1 \"b\": 2}", "This is not JSON: something is wrong at line 1, column 10."),
        arguments("{\"a\" 1}", "This is not JSON: something is wrong at line 1, column 7."),
        arguments("{'a': 1}", "This is not JSON: something is wrong at line 1, column 3."),
        arguments("[1, 2,]", "This is not JSON: something is wrong at line 1, column 8."),
        arguments("[True]", "This is not JSON: something is wrong at line 1, column 2."),
        arguments(
            "{\"a\": \"tab\there\"}", "This is not JSON: something is wrong at line 1, column 8."),
        arguments(
            "// no comments\n{}", "This is not JSON: something is wrong at line 1, column 2."),
        arguments("<html>", "This is not JSON: something is wrong at line 1, column 1."),
        arguments("{} {}", "This is not JSON: something is wrong at line 1, column 5."));
  }

  @Test
  void refuses_a_member_that_stands_twice() throws IOException {
    parse("{\"a\": {\"b\": 1, \"b\": 2}}");

    assertThat(problems.toList())
        .extracting(Problem::toString)
        .containsExactly("ERROR a.b: Member 'b' stands twice in one object. Keep one of them.");
  }

  @Test
  void refuses_to_follow_without_end() throws IOException {
    parse("[".repeat(100_000));

    assertThat(problems.toList())
        .extracting(Problem::message)
        .containsExactly("The document is nested deeper than 64 levels, at line 1, column 66.");
  }

  @ParameterizedTest
  @MethodSource
  void refuses_numbers_beyond_all_measure(String number) throws IOException {
    parse("[" + number + "]");

    assertThat(problems.toList()).extracting(Problem::path).containsExactly("[0]");
  }

  static Stream<String> refuses_numbers_beyond_all_measure() {
    return Stream.of("1e999999999", "1e-999999999", "1e99999999999999", "1".repeat(41));
  }

  @Test
  void reads_every_kind_of_value() throws IOException {
    assertThat(parse("[{\"a\": null}, true, \"é\\u00e9\", -1.50e2]").orElseThrow())
        .hasToString("[{\"a\":null},true,\"éé\",-150]");
  }

  @Test
  void leaves_a_source_that_fails_to_the_caller() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("the connection broke");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> JsonText.parse(broken, problems))
        .isInstanceOf(IOException.class)
        .hasMessage("the connection broke");
  }

  private Optional<JsonElement> parse(String text) throws IOException {
    return JsonText.parse(new StringReader(text), problems);
  }
}
