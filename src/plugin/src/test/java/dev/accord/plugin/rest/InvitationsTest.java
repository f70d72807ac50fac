package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** Who was asked, as far as it is told. */
class InvitationsTest extends SurveyScene {
  @Test
  void tells_how_the_sample_was_drawn_and_heads_only_how_often() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    assertThatThrownBy(() -> asking().asking("pulse", 10)).satisfies(failure(403));

    bench.configureHead("ines");
    JsonObject counts = json(asking().asking("pulse", 10));
    assertThat(counts.getAsJsonObject("counts")).hasToString("{\"ASKED\":1}");
    assertThat(counts.has("entries")).as("anonymous").isFalse();

    web.administrate("admin");
    JsonObject entry =
        json(asking().asking("pulse", 10)).getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.getAsJsonObject("person").get("key").getAsString()).isEqualTo("paul");
    assertThat(entry.get("decision").getAsString()).isEqualTo("ASKED");
    assertThat(entry.get("mail").getAsString()).isEqualTo("DELIVERED");
    assertThat(entry.has("seed")).isTrue();
  }

  @Test
  void tells_the_reporter_of_an_open_invitation_and_nobody_else() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    web.seesEveryIssue();
    IssueSurveyResource resource =
        new IssueSurveyResource(
            web.caller(), web.editing(), bench.plugin.jira.issueManager, bench.answering);

    web.logIn("petra");
    assertThat(resource.survey("ITS-7")).isEqualTo("{\"open\":false}");

    web.logIn("paul");
    JsonObject told = json(resource.survey("ITS-7"));
    assertThat(told.get("open").getAsBoolean()).isTrue();
    assertThat(told.get("mode").getAsString()).isEqualTo("ANONYMOUS");
    assertThat(told.get("link").getAsString())
        .isEqualTo("/plugins/servlet/accord-survey/" + bench.token());
    assertThatThrownBy(() -> resource.survey("ITS-99")).satisfies(failure(404));
  }
}
