package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsResourceTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void configure() {
    plugin.configure(Samples.document());
    web.administrate("admin");
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
  }

  @Test
  void tells_which_agreement_and_goal_each_issue_gets_and_how_it_stands() {
    JsonObject trial = run("{\"project\": \"ITS\"}");

    JsonObject issue = trial.getAsJsonArray("issues").get(0).getAsJsonObject();
    assertThat(issue.get("summary").getAsString()).isEqualTo("Summary of ITS-7");
    assertThat(issue.getAsJsonObject("owner").get("id").getAsString()).isEqualTo("it");
    assertThat(issue.getAsJsonObject("client").get("id").getAsString()).isEqualTo("finance");
    JsonObject clock = clock(trial);
    assertThat(clock.getAsJsonObject("agreement").get("name").getAsString())
        .isEqualTo("IT Services for Finance");
    assertThat(clock.getAsJsonObject("goal").get("name").getAsString()).isEqualTo("Other");
    assertThat(clock.get("standing").getAsString()).isEqualTo("ON_TRACK");
    assertThat(clock.get("elapsed").getAsLong()).isEqualTo(3 * 3_600_000);
    assertThat(clock.has("before")).isFalse();
  }

  @Test
  void counts_the_issues_of_each_goal_and_finds_goals_that_none_reaches() {
    JsonObject trial = run("{\"project\": \"ITS\"}");

    JsonArray goals = trial.getAsJsonArray("goals");
    assertThat(goals).hasSize(2);
    assertThat(goals.get(0).getAsJsonObject().get("issues").getAsInt()).isZero();
    assertThat(goals.get(1).getAsJsonObject().get("issues").getAsInt()).isEqualTo(1);
    assertThat(trial.getAsJsonArray("findings").toString()).contains("UNREACHED");
  }

  @Test
  void tries_a_draft_as_if_it_had_always_been_in_force_and_says_what_was_before() {
    String draft =
        document()
            .replace("\"status\":\"active\"", "\"status\":\"draft\"")
            .replace("\"id\":\"it-for-finance\"", "\"id\":\"faster\"")
            .replace("\"8h\"", "\"2h\"");

    JsonObject added = run(request("faster", draft));
    assertThat(added.getAsJsonArray("issues").get(0).getAsJsonObject().getAsJsonArray("clocks"))
        .hasSize(2);
    assertThat(added.getAsJsonArray("findings").toString()).contains("OVERLAP");

    JsonObject next = document2h();
    JsonObject tried = run(request("it-for-finance", next.toString()));
    assertThat(clock(tried).get("version").getAsInt()).isEqualTo(2);
    assertThat(clock(tried).get("standing").getAsString()).isEqualTo("BREACHED");
    assertThat(clock(tried).getAsJsonObject("before").get("standing").getAsString())
        .isEqualTo("ON_TRACK");
    assertThat(tried.getAsJsonArray("findings").toString())
        .contains("versions[1].metrics[0].goals[0]");
    assertThat(plugin.rules.current().definitions()).isEqualTo(Samples.definitions());
  }

  /** Version 2 allows 2 hours and takes effect after the issue of MON_0900, which is open for 3. */
  @ParameterizedTest
  @CsvSource({
    "draft,    2030-01-01T00:00:00Z, 2, 2, BREACHED",
    "proposed, 2030-01-01T00:00:00Z, 2, 2, BREACHED",
    "active,   2030-01-01T00:00:00Z, 2, 2, BREACHED",
    "draft,    2001-01-01T00:00:00Z, 2, 2, BREACHED",
    "draft,    2030-01-01T00:00:00Z,  , 2, BREACHED",
    "draft,    2030-01-01T00:00:00Z, 1, 1, ON_TRACK",
    "active,   2030-01-01T00:00:00Z, 1, 1, ON_TRACK",
    "active,   2030-01-01T00:00:00Z,  , 1, ON_TRACK",
  })
  void judges_every_issue_by_the_version_on_trial(
      String status, String effectiveFrom, @Nullable Integer asked, int judging, String standing) {
    JsonObject body = TestWeb.json(request("it-for-finance", next(status, effectiveFrom)));
    if (asked != null) {
      body.addProperty("version", asked);
    }

    JsonObject tried = run(body.toString());

    assertThat(clock(tried).get("version").getAsInt()).isEqualTo(judging);
    assertThat(clock(tried).get("standing").getAsString()).isEqualTo(standing);
    assertThat(tried.getAsJsonArray("goals"))
        .extracting(goal -> goal.getAsJsonObject().get("version").getAsInt())
        .containsOnly(judging);
  }

  @Test
  void refuses_to_try_a_version_that_is_not_there() {
    JsonObject body = TestWeb.json(request("it-for-finance", document()));
    body.addProperty("version", 7);

    assertThatThrownBy(() -> run(body.toString()))
        .satisfies(TestWeb.failure(400))
        .hasMessageContaining("no version 7");
  }

  @Test
  void tells_what_does_not_hold_and_refuses_who_may_write_nothing() {
    var refused =
        web.trials()
            .run(TestWeb.body(request("it-for-finance", document().replace("\"8h\"", "\"soon\""))));
    assertThat(refused.getStatus()).isEqualTo(400);
    assertThatThrownBy(() -> run("{\"project\": \"NONE\"}")).satisfies(TestWeb.failure(404));
    web.logIn("stranger");
    assertThatThrownBy(() -> run("{\"project\": \"ITS\"}")).satisfies(TestWeb.failure(403));
  }

  private JsonObject document2h() {
    return TestWeb.json(next("draft", "2027-01-01T00:00:00Z"));
  }

  /** The agreement with a version 2 that allows 2 hours. */
  private String next(String status, String effectiveFrom) {
    JsonObject document = TestWeb.json(document());
    JsonObject draft = document.getAsJsonArray("versions").get(0).getAsJsonObject().deepCopy();
    draft.addProperty("version", 2);
    draft.addProperty("status", status);
    draft.addProperty("effectiveFrom", effectiveFrom);
    String faster = draft.toString().replace("\"8h\"", "\"2h\"");
    document.getAsJsonArray("versions").add(TestWeb.json(faster));
    return document.toString();
  }

  private String document() {
    return TestWeb.json(web.definitions().read("agreements", "it-for-finance"))
        .getAsJsonObject("document")
        .toString();
  }

  private static String request(String id, String document) {
    return "{\"project\": \"ITS\", \"kind\": \"agreements\", \"id\": \"%s\", \"document\": %s}"
        .formatted(id, document);
  }

  private JsonObject run(String request) {
    return TestWeb.json(web.trials().run(TestWeb.body(request)));
  }

  private static JsonObject clock(JsonObject trial) {
    return trial
        .getAsJsonArray("issues")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("clocks")
        .get(0)
        .getAsJsonObject();
  }
}
