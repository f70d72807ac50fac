package dev.accord.sandbox.scenario.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final SetupRequest MAKING =
      new SetupRequest(
          "POST",
          "/rest/api/2/issue",
          Optional.empty(),
          Optional.of("claire"),
          Map.of("key", Pattern.compile("\"key\":\"([A-Z]+-\\d+)\"")));

  private final Remembered remembered = new Remembered(List.of(MAKING));

  @Test
  void what_an_answer_had_stands_where_it_is_named() {
    remembered.add(MAKING, "{\"id\":\"1\",\"key\":\"ITS-7\"}");

    assertThat(remembered.fill("/rest/{key}/{department}?{key}"))
        .contains("/rest/ITS-7/{department}?ITS-7");
  }

  @Test
  void a_request_that_names_what_no_answer_had_is_not_filled() {
    assertThat(remembered.fill("/rest/{key}")).isEmpty();
    assertThat(remembered.fill("/rest/{department}")).contains("/rest/{department}");

    remembered.add(MAKING, "{\"id\":\"1\",\"key\":\"ITS-7\"}");
    remembered.add(MAKING, "{\"id\":\"2\"}");
    assertThat(remembered.fill("/rest/{key}")).isEmpty();
  }
}
