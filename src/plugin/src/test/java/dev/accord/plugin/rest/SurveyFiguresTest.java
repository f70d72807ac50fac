package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.figure.ScoreBook;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of answers that came in as another tool's; they go the way of all others. */
class SurveyFiguresTest extends SurveyScene {
  private static final DepartmentId FINANCE = new DepartmentId("finance");

  @Test
  void shows_five_answers_of_a_month_that_has_ended() {
    take(9, 10, 9, 3, 8);

    JsonObject figures = figures("2026-10");

    JsonObject score = figures.getAsJsonObject("chooseAgain");
    assertThat(score.get("shown").getAsBoolean()).isTrue();
    assertThat(score.get("n").getAsInt()).isEqualTo(5);
    assertThat(score.get("score").getAsString()).isEqualTo("40");
    assertThat(score.has("trend")).as("fewer than ten").isFalse();
    assertThat(figures.getAsJsonArray("clients").get(0).getAsJsonObject().getAsJsonObject("client"))
        .hasToString("{\"id\":\"finance\",\"name\":\"Finance\"}");
    assertThat(figures.has("distribution")).as("fewer than eight").isFalse();
    assertThat(figures.getAsJsonArray("comments")).as("fewer than ten").isEmpty();
    assertThat(figures.getAsJsonArray("periods")).hasSize(3);
  }

  @Test
  void shows_four_answers_to_nobody_administrators_included() {
    take(9, 10, 9, 3);

    web.administrate("admin");

    assertThat(figures("2026-10").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"FEWER_THAN_5\"}");
    assertThat(figures("2026-09").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"NO_ANSWERS\"}");
    assertThat(figures("2026-11").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"NOT_CLOSED\"}");
  }

  @Test
  void shows_how_often_each_number_was_given_and_comments_of_ten() {
    take(9, 10, 9, 3, 8, 0, 10, 10, 9, 9);

    JsonObject figures = figures("2026-10");

    assertThat(figures.getAsJsonArray("distribution")).hasToString("[1,0,0,1,0,0,0,0,1,4,3]");
    assertThat(figures.getAsJsonArray("comments")).hasSize(10);
    assertThat(figures.getAsJsonArray("comments").toString())
        .as("what a person typed stays text")
        .contains("{\"change\":\"<b>4</b>\"}");
  }

  @Test
  void takes_the_last_month_that_has_ended_unless_one_is_named() {
    take(9, 10, 9, 3, 8);

    assertThat(figures(null).get("period").getAsString()).isEqualTo("2026-10");
  }

  @Test
  void gives_everybody_the_choose_again_score_and_the_rest_to_its_sides() {
    take(9, 10, 9, 3, 8);
    web.logIn("petra");
    assertThat(figures("2026-10").getAsJsonArray("clients")).as("a client").isNotEmpty();

    web.logIn("omar");
    bench.plugin.jira.group("it-staff", "ines");
    bench.plugin.groups.look(List.of("it-staff"), MON_0900.plusSeconds(1));
    bench.plugin.clock.set(MON_0900.plusSeconds(2));

    JsonObject figures = figures("2026-10");
    assertThat(figures.getAsJsonObject("chooseAgain").get("score").getAsString()).isEqualTo("40");
    assertThat(figures.getAsJsonArray("clients")).isEmpty();
    assertThat(figures.getAsJsonArray("items")).isEmpty();

    web.logOut();
    assertThatThrownBy(() -> figures("2026-10")).satisfies(failure(401));
  }

  @Test
  void refuses_what_cannot_be_asked() {
    SurveyFiguresResource resource = resource();
    assertThatThrownBy(() -> resource.survey(null, null, "BOTH", null, "MONTH", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("nobody", null, "BOTH", null, "MONTH", 3, null, true))
        .satisfies(failure(404));
    assertThatThrownBy(() -> resource.survey("it", null, "ALL", null, "MONTH", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("it", null, "BOTH", null, "WEEK", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("it", null, "BOTH", null, "MONTH", 3, "2027-01", true))
        .satisfies(failure(400));
  }

  @Test
  void narrows_the_interval_of_a_small_department_most_of_which_answered_and_says_so() {
    for (int score : new int[] {9, 10, 9, 3, 8}) {
      named(score);
    }
    assertThat(ofFinance(true).getAsJsonObject("interval"))
        .as("nobody knows who was asked")
        .hasToString("{\"low\":\"-30\",\"high\":\"80\"}");

    ask("paul", "petra", "f1", "f2", "f3", "f4");

    assertThat(ofFinance(true).getAsJsonObject("interval"))
        .hasToString("{\"low\":\"9\",\"high\":\"58\"}");
    assertThat(ofFinance(true).get("people").getAsInt()).isEqualTo(6);
    assertThat(ofFinance(true).get("responseRate").getAsString()).isEqualTo("83.3");
    assertThat(ofFinance(false).getAsJsonObject("interval"))
        .as("switched off")
        .hasToString("{\"low\":\"-30\",\"high\":\"80\"}");
    JsonObject all = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(all.has("people")).as("of all clients").isFalse();

    ask("paul");
    assertThat(ofFinance(true).has("people")).as("somebody may have answered twice").isFalse();
  }

  @Test
  void tells_of_many_departments_at_once_the_score_that_it_tells_of_each() {
    takeIn("2026-W37", 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
    take(9, 10, 9, 3, 8, 0, 0, 0, 0, 0);
    ask("paul", "petra");

    assertThat(compared("2026-10", "2026-09", "2026-Q3", "2026", "2026-11"))
        .as("of Finance and of all, in the four that have ended")
        .isEqualTo(8);
    assertThat(
            new AskedClients(figuresBean(), bench.plugin.rules)
                .chooseAgain(List.of(IT), Optional.empty(), PeriodLabel.parse("2026-W42")))
        .as("a week is too short")
        .isEmpty();
  }

  @Test
  void tells_of_many_departments_at_once_how_many_were_asked_where_nobody_answered() {
    ask("paul", "petra");

    assertThat(compared("2026-10", "2026-09")).as("none is shown").isZero();
    ScoreBook.Score none = together("2026-10", Optional.empty()).get(IT);
    assertThat(none).extracting(ScoreBook.Score::body).isEqualTo(ScoreBody.hidden("NO_ANSWERS", 2));
  }

  /**
   * @return how many of the scores are shown
   */
  private int compared(String... labels) {
    AskedClients scores = new AskedClients(figuresBean(), bench.plugin.rules);
    int shown = 0;
    for (String label : labels) {
      for (Optional<DepartmentId> client :
          List.of(Optional.of(FINANCE), Optional.of(IT), Optional.<DepartmentId>empty())) {
        Map<DepartmentId, ScoreBook.Score> together = together(label, client);
        for (DepartmentId provider : List.of(IT, FINANCE)) {
          ScoreBook.Score alone =
              scores.chooseAgain(provider, client, PeriodLabel.parse(label)).orElseThrow();
          assertThat(together.get(provider))
              .as("%s, %s of %s", label, provider, client)
              .isEqualTo(new ScoreBook.Score(told((ScoreBody) alone.body()), alone.points()));
          shown += alone.points().isPresent() ? 1 : 0;
        }
      }
    }
    return shown;
  }

  private Map<DepartmentId, ScoreBook.Score> together(String label, Optional<DepartmentId> client) {
    return new AskedClients(figuresBean(), bench.plugin.rules)
        .chooseAgain(List.of(IT, FINANCE), client, PeriodLabel.parse(label));
  }

  /** Without what only stands beside the score of one. */
  private static ScoreBody told(ScoreBody alone) {
    return alone.shown()
        ? ScoreBody.point(Objects.requireNonNull(alone.n()), Objects.requireNonNull(alone.score()))
        : alone;
  }
}
