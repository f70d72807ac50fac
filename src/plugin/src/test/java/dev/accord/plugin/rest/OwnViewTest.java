package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.survey.OwnViews;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a department says of itself, and how that stands beside its clients. */
class OwnViewTest extends SurveyScene {
  @Test
  void shows_a_department_beside_its_own_view() {
    take(9, 10, 9, 3, 8);
    OwnViews views = new OwnViews(bench.plugin.stores, bench.plugin.clock);
    OwnViewResource own = ownView(views);
    String view = "{\"period\":\"2026-10\",\"answers\":{\"communication\":5}}";
    assertThatThrownBy(() -> own.save("it", body(view)))
        .as("a member is no head")
        .satisfies(failure(403));
    bench.configureHead("ines");

    assertThat(own.save("it", body(view.replace("5", "6"))).getStatus()).isEqualTo(400);
    assertThat(own.save("it", body(view)).getStatus()).isEqualTo(204);
    JsonObject card =
        json(
            new ScorecardResource(
                    web.caller(), web.editing(), figuresBean(), views, bench.plugin.clock)
                .scorecard("it", "MONTH", "2026-10"));

    assertThat(card.getAsJsonArray("sides"))
        .extracting(side -> side.getAsJsonObject().get("side").getAsString())
        .containsExactly("INTERNAL_CLIENTS", "OUTSIDE_CLIENTS", "OWN_VIEW");
    assertThat(card.getAsJsonArray("gaps"))
        .hasToString(
            "[{\"question\":\"COMMUNICATION\",\"own\":\"5.0\",\"clients\":\"4.0\",\"gap\":\"-1.0\"}]");
  }

  @Test
  void tells_the_own_view_with_its_questions_and_who_wrote_it() {
    OwnViewResource own = ownView(new OwnViews(bench.plugin.stores, bench.plugin.clock));
    bench.configureHead("ines");

    JsonObject empty = json(own.ownView("it", "QUARTER", null));
    assertThat(empty.get("period").getAsString()).isEqualTo("2026-Q3");
    assertThat(empty.get("mayEdit").getAsBoolean()).isTrue();
    assertThat(empty.getAsJsonObject("answers").size()).isZero();
    assertThat(empty.getAsJsonArray("items"))
        .extracting(item -> item.getAsJsonObject().get("id").getAsString())
        .contains("choose-again", "communication", "keep", "change");

    own.save(
        "it",
        body(
            """
            {"period": "2026-Q3",
             "answers": {"communication": 4, "accuracy": "CANNOT_SAY", "keep": "<b>us</b>"}}
            """));
    web.logIn("petra");
    JsonObject read = json(own.ownView("it", "QUARTER", "2026-Q3"));
    assertThat(read.get("mayEdit").getAsBoolean()).as("a client").isFalse();
    assertThat(read.getAsJsonObject("answers"))
        .hasToString(
            "{\"accuracy\":\"CANNOT_SAY\",\"communication\":\"4\",\"keep\":\"<b>us</b>\"}");
    assertThat(read.getAsJsonObject("by").get("key").getAsString()).isEqualTo("ines");
    assertThat(read.get("at").getAsString()).isEqualTo("2026-11-16T09:00:00.000Z");
    assertThatThrownBy(() -> own.ownView("it", "QUARTER", "2029-Q3")).satisfies(failure(400));
    assertThatThrownBy(() -> own.ownView("moon", "QUARTER", null)).satisfies(failure(404));

    web.logIn("omar");
    bench.plugin.jira.group("it-staff", "ines");
    bench.plugin.groups.look(List.of("it-staff"), MON_0900.plusSeconds(1));
    bench.plugin.clock.set(MON_0900.plusSeconds(2));
    assertThatThrownBy(() -> own.ownView("it", "QUARTER", null))
        .as("neither of it nor a client")
        .satisfies(failure(403));
  }
}
