package dev.accord.plugin.rest;

import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** Answers that another tool gathered, and how many it asked. */
class EarlierAnswersTest extends SurveyScene {
  @Test
  void takes_earlier_answers_all_or_none_and_says_which_are_wrong() {
    web.administrate("admin");
    Response refused =
        earlier()
            .add(
                "pulse",
                body(
                    """
                    [{"week": "2026-W41", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2026-W60", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2027-W10", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2026-W41", "client": "moon", "answers": {"choose-again": 11}}]
                    """));

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(json(refused).getAsJsonArray("problems"))
        .extracting(one -> one.getAsJsonObject().get("path").getAsString())
        .containsExactly("[1].week", "[2].week", "[3].client", "[3].answers.choose-again");
    assertThat(bench.plugin.stores.surveys().answers().waiting()).isEmpty();
    assertThatThrownBy(() -> earlier().add("pulse", body("{}"))).satisfies(failure(400));
    assertThatThrownBy(() -> earlier().add("none", body("[]"))).satisfies(failure(404));
    web.logIn("ines");
    assertThatThrownBy(() -> earlier().add("pulse", body("[]"))).satisfies(failure(403));
  }

  @Test
  void takes_the_same_earlier_answers_once_in_whatever_order() {
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String other = one.replace("9}", "3}");
    web.administrate("admin");

    assertThat(sent("[%s,%s,%s,%s,%s,%s]".formatted(one, one, one, one, one, other)))
        .isEqualTo("{\"taken\":6,\"alreadyThere\":0,\"counted\":0}");
    assertThat(sent("[%s,%s,%s,%s,%s,%s]".formatted(other, one, one, one, one, one)))
        .isEqualTo("{\"taken\":0,\"alreadyThere\":6,\"counted\":0}");

    JsonObject score = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(score.get("n").getAsInt()).isEqualTo(6);
    assertThat(score.has("asked")).as("nobody knows").isFalse();
    assertThat(score.has("responseRate")).isFalse();
    assertThat(score.get("askedUnknown").getAsBoolean()).isTrue();
  }

  @Test
  void tells_the_response_rate_of_earlier_answers_when_it_is_said_how_many_were_asked() {
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String answers = "\"answers\":[%s,%s,%s,%s,%s]".formatted(one, one, one, one, one);
    String asked =
        "{\"asked\":[{\"month\":\"2026-10\",\"client\":\"finance\",\"asked\":13,\"delivered\":12}],";
    web.administrate("admin");

    assertThat(sent(asked + answers + "}"))
        .isEqualTo("{\"taken\":5,\"alreadyThere\":0,\"counted\":1}");

    JsonObject score = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(score.get("asked").getAsInt()).isEqualTo(13);
    assertThat(score.get("responseRate").getAsString()).isEqualTo("41.6");
    assertThat(score.has("askedUnknown")).isFalse();

    assertThat(sent(asked.replace("13", "21").replace("12", "20") + answers + "}"))
        .as("a mended count takes the place of the one before")
        .isEqualTo("{\"taken\":0,\"alreadyThere\":5,\"counted\":1}");
    assertThat(figures("2026-10").getAsJsonObject("chooseAgain").get("responseRate").getAsString())
        .isEqualTo("25.0");
  }

  @Test
  void refuses_counts_that_cannot_be() {
    web.administrate("admin");
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String wrong =
        """
        {"asked": [{"month": "2026-Q1", "client": "moon", "asked": -1},
                   {"month": "2026-09", "client": "finance", "asked": 4.5}],
         "answers": []}
        """;
    assertThat(json(earlier().add("pulse", body(wrong))).getAsJsonArray("problems"))
        .extracting(problem -> problem.getAsJsonObject().get("path").getAsString())
        .containsExactly("asked[0].month", "asked[0].client", "asked[0].asked", "asked[1].asked");
    String other =
        "{\"asked\":[{\"month\":\"2026-09\",\"client\":\"finance\",\"asked\":4}],\"answers\":[%s]}"
            .formatted(one);
    assertThat(json(earlier().add("pulse", body(other))).getAsJsonArray("problems").toString())
        .contains("answers[0]", "1 answers of 'finance' in 2026-10");
    assertThat(bench.plugin.stores.surveys().answers().waiting()).isEmpty();
  }
}
