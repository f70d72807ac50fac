package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.SurveyBench;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What weighed most: asked, answered, counted, and withheld. */
class DriversTest extends SurveyScene {
  private static final String PICKING =
      SurveyBench.PULSE.replace("[\"choose-again\",", "[\"choose-again\", \"drivers\",");

  @BeforeEach
  void askForDrivers() {
    surveyBy(PICKING);
  }

  private void surveyBy(String survey) {
    bench = SurveyBench.on(TestDatabase.H2, MON_0900, survey);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    web.seesEveryIssue();
    web.logIn("ines");
  }

  @Test
  void tells_what_to_pick_from_by_the_answer_in_the_language_asked_for() {
    invite();

    JsonObject survey =
        json(
            new SurveyResource(
                    bench.plugin.rules,
                    bench.answering,
                    new SurveyBodies(bench.plugin.jira.issueManager))
                .survey(bench.token(), "fr", "en"));

    JsonObject item = survey.getAsJsonArray("items").get(1).getAsJsonObject();
    assertThat(item.get("kind").getAsString()).isEqualTo("DRIVERS");
    assertThat(item.get("optional").getAsBoolean()).isTrue();
    JsonObject drivers = item.getAsJsonObject("drivers");
    assertThat(drivers.get("of").getAsString()).isEqualTo("choose-again");
    assertThat(drivers.get("most").getAsInt()).isEqualTo(3);
    assertThat(drivers.getAsJsonArray("lists"))
        .extracting(list -> list.getAsJsonObject().get("least").getAsInt())
        .containsExactly(9, 7, 0);
    assertThat(first(drivers.getAsJsonArray("lists")).getAsJsonArray("drivers").get(0))
        .hasToString("{\"id\":\"quick\",\"text\":\"Cela a été rapide\"}");
  }

  @Test
  void keeps_picks_that_fit_the_score_and_refuses_others() {
    invite();

    Response refused = answer("{\"choose-again\":9,\"communication\":2,\"drivers\":\"too-slow\"}");
    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(json(String.valueOf(refused.getEntity())).get("field").getAsString())
        .isEqualTo("drivers");

    assertThat(
            answer("{\"choose-again\":9,\"communication\":2,\"drivers\":\"friendly,quick\"}")
                .getStatus())
        .isEqualTo(200);
    assertThat(bench.plugin.stores.surveys().answers().of(IT, WEEK, NEXT).get(0).given())
        .contains("\"drivers\":\"quick,friendly\"");
  }

  @Test
  void counts_by_band_what_eight_answers_say() {
    take("9 quick,friendly", "9 quick", "10", "10 quick", "8 too-slow", "3 not-right", "0", "6");

    JsonObject drivers = drivers();

    assertThat(drivers.has("why")).isFalse();
    assertThat(drivers.get("answers").getAsInt()).isEqualTo(8);
    assertThat(drivers.getAsJsonArray("bands"))
        .extracting(JsonElement::toString)
        .containsExactly(
            "{\"band\":\"CONTENT\",\"answers\":4,\"drivers\":["
                + "{\"driver\":\"quick\",\"text\":\"It was quick\",\"count\":3,\"share\":\"75.0\"},"
                + "{\"driver\":\"friendly\",\"text\":\"They were friendly\",\"count\":1,"
                + "\"share\":\"25.0\"}]}",
            "{\"band\":\"BETWEEN\",\"answers\":1,\"drivers\":[{\"driver\":\"too-slow\","
                + "\"text\":\"It took too long\",\"count\":1,\"share\":\"100.0\"}]}",
            "{\"band\":\"DISCONTENT\",\"answers\":3,\"drivers\":[{\"driver\":\"not-right\","
                + "\"text\":\"The result was not right\",\"count\":1,\"share\":\"33.3\"}]}");
    assertThat(figures("2026-10").getAsJsonArray("distribution"))
        .as("the same eight")
        .hasToString("[1,0,0,1,0,0,1,0,1,2,2]");
  }

  @Test
  void says_why_nothing_is_shown() {
    take("9 quick", "9 quick", "10", "10 quick", "8 too-slow", "3 not-right", "0");

    assertThat(drivers()).hasToString("{\"why\":\"FEWER_THAN_8\",\"answers\":0,\"bands\":[]}");
    assertThat(figures("2026-09").getAsJsonObject("drivers").get("why").getAsString())
        .isEqualTo("NO_ANSWERS");
    assertThat(figures("2026-11").getAsJsonObject("drivers").get("why").getAsString())
        .isEqualTo("NOT_CLOSED");
  }

  @Test
  void counts_no_answers_with_a_name_as_no_distribution_does() {
    for (int i = 0; i < 9; i++) {
      named(9);
    }

    assertThat(drivers().get("why").getAsString()).isEqualTo("FEWER_THAN_8");
    assertThat(figures("2026-10").has("distribution")).isFalse();
  }

  @Test
  void tells_them_only_to_those_who_get_all_and_only_where_they_are_asked() {
    take("9 quick", "9", "9", "9", "9", "9", "9", "9");
    assertThat(drivers().get("answers").getAsInt()).isEqualTo(8);

    bench.plugin.jira.group("it-staff", "ines");
    bench.plugin.groups.look(List.of("it-staff"), MON_0900.plusSeconds(1));
    bench.plugin.clock.set(MON_0900.plusSeconds(2));
    web.logIn("omar");
    assertThat(figures("2026-10").has("drivers")).isFalse();

    surveyBy(SurveyBench.PULSE);
    assertThat(figures("2026-10").has("drivers")).as("not asked").isFalse();
  }

  @Test
  void tells_the_department_in_words_what_weighed_in_a_named_answer() {
    surveyBy(PICKING.replace("\"instrument\"", "\"mode\": \"attributed\", \"instrument\""));
    invite();
    answerWith("{\"choose-again\":3,\"communication\":2,\"drivers\":\"not-right,too-slow\"}");

    JsonArray answers =
        json(named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20))
            .getAsJsonArray("answers");

    assertThat(first(answers).getAsJsonArray("items"))
        .extracting(item -> item.getAsJsonObject().get("value").getAsString())
        .containsExactly("3", "It took too long; The result was not right", "2");
  }

  private JsonObject drivers() {
    return figures("2026-10").getAsJsonObject("drivers");
  }

  private void invite() {
    bench.passAt(MON_0900.plus(Duration.ofMinutes(1)));
    bench.resolved(7, MON_0900.plus(Duration.ofMinutes(2)));
    bench.passAt(MON_0900.plus(Duration.ofMinutes(5)));
  }

  private Response answer(String answers) {
    return new SurveyResource(
            bench.plugin.rules, bench.answering, new SurveyBodies(bench.plugin.jira.issueManager))
        .answer(bench.token(), body("{\"answers\":" + answers + "}"));
  }

  /** In October, each a score and what was picked. */
  private void take(String... given) {
    List<String> answers = new ArrayList<>();
    for (String one : given) {
      String[] words = one.split(" ");
      String picked = words.length > 1 ? ", \"drivers\": \"%s\"".formatted(words[1]) : "";
      answers.add(
          "{\"week\": \"2026-W42\", \"client\": \"finance\", \"answers\": {\"choose-again\": %s%s}}"
              .formatted(words[0], picked));
    }
    web.administrate("admin");
    assertThat(earlier().add("pulse", body(answers.toString())).getStatus()).isEqualTo(200);
    web.logIn("ines");
  }

  private static JsonObject first(JsonArray array) {
    return array.get(0).getAsJsonObject();
  }
}
