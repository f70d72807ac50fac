package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.StoredAnswer.From;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who answered what, where people were told that their name is read. */
class NamedAnswersTest extends SurveyScene {
  @Test
  void tells_named_answers_to_the_department_that_was_asked_about_and_nobody_else() {
    attributed();
    answerWith("{\"choose-again\":3,\"communication\":2,\"change\":\"<b>late</b>\"}");
    web.logIn("ines");
    JsonObject told = json(named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20));

    assertThat(told.get("total").getAsInt()).isEqualTo(1);
    JsonObject answer = told.getAsJsonArray("answers").get(0).getAsJsonObject();
    assertThat(answer.getAsJsonObject("person").get("key").getAsString()).isEqualTo("paul");
    assertThat(answer.getAsJsonObject("client").get("id").getAsString()).isEqualTo("finance");
    assertThat(answer.get("issue").getAsString()).isEqualTo("ITS-7");
    assertThat(answer.get("at").getAsString()).isEqualTo("2026-11-16T09:05:00.000Z");
    assertThat(answer.get("week").getAsString()).isEqualTo("2026-W47");
    assertThat(answer.getAsJsonArray("items"))
        .extracting(item -> item.getAsJsonObject().get("value").getAsString())
        .containsExactly("3", "2", "<b>late</b>");
    assertThat(told.has("next")).isFalse();
    assertThat(figures("2026-11").get("named").getAsInt()).isEqualTo(1);
    assertThat(
            json(named().named("it", "finance", "EXTERNAL", "MONTH", null, 0, 20))
                .get("total")
                .getAsInt())
        .isZero();

    web.logIn("petra");
    assertThat(figures("2026-11").has("named")).as("a client").isFalse();
    assertThatThrownBy(() -> named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20))
        .satisfies(failure(403));
    web.administrate("admin");
    assertThatThrownBy(() -> named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20))
        .as("nobody told the person of administrators")
        .satisfies(failure(403));
  }

  @Test
  void keeps_anonymous_answers_out_of_the_named_ones() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    answerWith("{\"choose-again\":3,\"communication\":2}");
    web.logIn("ines");

    assertThat(json(named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20)).get("total"))
        .hasToString("0");
  }

  @Test
  void turns_the_pages_of_named_answers() {
    attributed();
    answerWith("{\"choose-again\":3,\"communication\":2}");
    for (int i = 0; i < 4; i++) {
      StoredAnswer first = bench.plugin.stores.surveys().answers().of(IT, WEEK, NEXT).get(0);
      From from = first.from().orElseThrow();
      Instant at = MON_0900.plusSeconds(i);
      StoredAnswer other =
          new StoredAnswer(
              first.batch(),
              first.survey(),
              first.questionSet(),
              first.provider(),
              first.client(),
              first.audience(),
              first.week(),
              first.given(),
              Optional.of(new From(from.person(), Optional.empty(), Optional.of(at))));
      assertThat(bench.plugin.stores.surveys().answers().take("link-" + i, other)).isTrue();
    }
    web.logIn("ines");

    JsonObject page = json(named().named("it", null, "BOTH", "MONTH", "2026-11", 2, 2));

    assertThat(page.get("total").getAsInt()).isEqualTo(5);
    assertThat(page.get("next").getAsInt()).isEqualTo(4);
    assertThat(page.getAsJsonArray("answers"))
        .extracting(answer -> answer.getAsJsonObject().get("at").getAsString())
        .containsExactly("2026-11-16T09:00:02.000Z", "2026-11-16T09:00:01.000Z");
  }
}
