package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.accord.plugin.report.ReportBench;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.EarlierAnswers;
import dev.accord.plugin.survey.SurveyBench;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IT has promised a choose-again score of 30: 100 in September, -60 in October. */
class ReportedScoresTest {
  private static final String OCTOBER =
      "{\"metric\":{\"id\":\"again\",\"name\":\"Would choose us again\"},"
          + "\"provider\":{\"id\":\"it\",\"name\":\"IT Services\"},"
          + "\"question\":\"CHOOSE_AGAIN\",\"target\":\"30\",\"minimumAnswers\":5,"
          + "\"score\":\"-60\",\"interval\":{\"low\":\"-94\",\"high\":\"19\"},\"n\":5,"
          + "\"verdict\":\"MISSED\"}";

  private final SurveyBench bench = SurveyBench.promising(TestDatabase.H2, MON_0900);
  private final TestWeb web = new TestWeb(bench.plugin);

  @BeforeEach
  void answer() {
    web.administrate("admin");
    take("2026-W37", 9, 9, 9, 9, 9);
    take("2026-W42", 9, 3, 3, 3, 3);
  }

  @Test
  void a_month_has_a_verdict_on_what_clients_say() {
    bench.resolved(7, MON_0900.minus(Duration.ofDays(30)));
    bench.plugin.stores.queue().add(7, Reason.CHANGED, MON_0900);
    bench.plugin.tracker.trackSome();

    JsonObject agreement = agreement("2026-10");

    assertThat(agreement.has("frozenAt")).isFalse();
    assertThat(agreement.getAsJsonArray("scores")).hasToString("[" + OCTOBER + "]");
  }

  @Test
  void what_was_frozen_stays_whatever_comes_later() {
    new ReportBench(bench.plugin).begun().pass.run();
    take("2026-W41", 10, 10, 10, 10, 10, 10);

    JsonObject agreement = agreement("2026-10");

    assertThat(agreement.has("frozenAt")).isTrue();
    assertThat(agreement.getAsJsonArray("scores")).hasToString("[" + OCTOBER + "]");
    assertThat(verdict("2026-09")).isEqualTo("BASELINE");
    assertThat(verdict("2026-08")).isEqualTo("NO_DATA");
    assertThat(agreement("2026-W42").getAsJsonArray("scores"))
        .as("anonymous answers of a week count with their month")
        .isEmpty();
  }

  @Test
  void a_table_has_a_line_for_each_score_with_numbers_as_numbers() {
    new ReportBench(bench.plugin).begun().pass.run();

    assertThat((String) web.reports().csv("it", "2026-10").getEntity())
        .contains(
            "score,2026-10,IT Services,IT Services for Finance,Would choose us again,"
                + ",,,,5,,30,,,,,,,,,,,,IT Services,-60,MISSED,,,\r\n");
  }

  @Test
  void a_score_is_attained_from_the_foot_of_its_scale() {
    JsonObject october = experience("2026-10");
    assertThat(october.get("attainment").getAsString()).as("40 of 130").isEqualTo("30.7");
    JsonObject clause = october.getAsJsonArray("clauses").get(0).getAsJsonObject();
    assertThat(clause.get("attainment").getAsString()).isEqualTo("30.7");
    assertThat(clause.has("figure")).isFalse();
    assertThat(clause.get("score")).hasToString(OCTOBER);

    JsonObject september = experience("2026-09");
    assertThat(september.has("attainment")).as("a baseline is no verdict").isFalse();
  }

  private JsonObject experience(String label) {
    return json(web.performance().performance("it", null, label))
        .getAsJsonArray("areas")
        .get(1)
        .getAsJsonObject();
  }

  private String verdict(String label) {
    return agreement(label)
        .getAsJsonArray("scores")
        .get(0)
        .getAsJsonObject()
        .get("verdict")
        .getAsString();
  }

  private JsonObject agreement(String label) {
    return json(web.reports().report("it", label))
        .getAsJsonArray("agreements")
        .get(0)
        .getAsJsonObject();
  }

  private void take(String week, int... scores) {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < scores.length; i++) {
      answers.append(i == 0 ? "[" : ",");
      answers.append(
          """
          {"week": "%s", "client": "finance",
           "answers": {"choose-again": %d, "communication": 4, "change": "%d"}}
          """
              .formatted(week, scores[i], i));
    }
    EarlierAnswersResource earlier =
        new EarlierAnswersResource(
            web.caller(),
            web.editing(),
            new EarlierAnswers(bench.plugin.stores, bench.plugin.clock),
            bench.plugin.clock);
    assertThat(earlier.add("pulse", body(answers + "]")).getStatus()).isEqualTo(200);
  }
}
