package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.SurveyBench;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised of answers, and what came of it. */
class SurveyPromisesTest extends SurveyScene {
  @Test
  void gives_a_clause_no_verdict_before_it_has_a_period_to_compare_to() {
    bench = SurveyBench.promising(TestDatabase.H2, MON_0900);
    web = new TestWeb(bench.plugin);
    takeIn("2026-W37", 9, 9, 9, 9, 9);
    take(9, 3, 3, 3, 3);
    web.administrate("admin");

    JsonObject clause =
        json(new ExperienceResource(
                    web.caller(),
                    web.editing(),
                    figuresBean(),
                    bench.plugin.experiences(),
                    bench.plugin.clock)
                .experience("it-for-finance", "MONTH", 3))
            .getAsJsonArray("clauses")
            .get(0)
            .getAsJsonObject();

    assertThat(clause.get("target").getAsString()).isEqualTo("30");
    assertThat(clause.getAsJsonArray("periods"))
        .hasToString(
            "[{\"label\":\"2026-08\",\"verdict\":\"NO_DATA\"},"
                + "{\"label\":\"2026-09\",\"score\":\"100\","
                + "\"interval\":{\"low\":\"17\",\"high\":\"100\"},"
                + "\"n\":5,\"verdict\":\"BASELINE\"},"
                + "{\"label\":\"2026-10\",\"score\":\"-60\","
                + "\"interval\":{\"low\":\"-94\",\"high\":\"19\"},\"n\":5,"
                + "\"verdict\":\"MISSED\"}]");
  }

  @Test
  void tells_what_is_promised_to_those_who_may_read_the_agreement() {
    bench = SurveyBench.promising(TestDatabase.H2, MON_0900);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    take(9, 3, 3, 3, 3);

    assertThat(figures("2026-10").get("target").getAsString()).isEqualTo("30");
    JsonObject item = figures("2026-10").getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(item.get("question").getAsString()).isEqualTo("COMMUNICATION");
    assertThat(item.has("target")).as("nothing is promised of it").isFalse();
    assertThat(item.getAsJsonObject("meanInterval").get("low").getAsString()).isEqualTo("2.3");
    web.logIn("stranger");
    assertThat(figures("2026-10").has("target")).isFalse();
  }
}
