package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsResourceTest {
  private static final String ID = "it-for-finance";

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void draftTheNextVersion() {
    plugin.configure(
        Samples.document()
            .replace(
                "\"members\": [\"it-staff\"]", "\"head\": \"ines\", \"members\": [\"it-staff\"]")
            .replace(
                "\"members\": [\"finance-staff\"]",
                "\"head\": \"petra\", \"members\": [\"finance-staff\"]"));
    web.logIn("ines");
    JsonObject document = read().getAsJsonObject("document");
    JsonObject draft = document.getAsJsonArray("versions").get(0).getAsJsonObject().deepCopy();
    draft.addProperty("version", 2);
    draft.addProperty("status", "draft");
    draft.addProperty("effectiveFrom", "2026-12-01T00:00:00Z");
    JsonObject goal =
        draft
            .getAsJsonArray("metrics")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("goals")
            .get(0)
            .getAsJsonObject();
    goal.addProperty("within", "2h");
    document.getAsJsonArray("versions").add(draft);
    Response stored =
        web.definitions().store("agreements", ID, revision(), TestWeb.body(document.toString()));
    assertThat(stored.getStatus()).isEqualTo(200);
  }

  @Test
  void is_in_force_once_both_heads_have_signed_and_supersedes_the_one_before() {
    assertThat(web.versions().propose(ID, 2, revision()).getStatus()).isEqualTo(200);
    assertThat(sign("provider").getStatus()).isEqualTo(200);
    assertThat(statusOf(1)).isEqualTo("proposed");
    web.logIn("petra");
    assertThat(sign("client").getStatus()).isEqualTo(200);

    assertThat(statusOf(0)).isEqualTo("superseded");
    assertThat(statusOf(1)).isEqualTo("active");
    var agreement = plugin.rules.current().rulebook().agreement(new AgreementId(ID)).orElseThrow();
    assertThat(agreement.versionAt(MON_1200).orElseThrow().number()).isEqualTo(1);
    assertThat(agreement.versionAt(Instant.parse("2026-12-01T00:00:00Z")).orElseThrow().number())
        .isEqualTo(2);
  }

  @Test
  void nobody_signs_for_a_side_that_has_another_head() {
    web.versions().propose(ID, 2, revision());

    assertThatThrownBy(() -> sign("client")).satisfies(TestWeb.failure(403));
    web.logIn("paul");
    assertThatThrownBy(() -> sign("client")).satisfies(TestWeb.failure(403));
    web.administrate("admin");
    assertThatThrownBy(() -> sign("client")).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> sign("both")).satisfies(TestWeb.failure(400));
  }

  @Test
  void an_administrator_signs_where_the_head_has_left() {
    web.versions().propose(ID, 2, revision());
    plugin.jira.leave("petra");
    web.administrate("admin");

    assertThat(sign("client").getStatus()).isEqualTo(200);
    assertThat(read().toString()).contains("\"by\":\"admin\"");
  }

  @Test
  void withdraws_what_was_proposed_and_drops_its_signatures() {
    web.versions().propose(ID, 2, revision());
    sign("provider");

    assertThat(web.versions().withdraw(ID, 2, revision()).getStatus()).isEqualTo(200);
    assertThat(statusOf(1)).isEqualTo("draft");
    assertThat(read().toString()).doesNotContain("signatures");
  }

  @Test
  void refuses_what_the_state_does_not_allow_at_its_place() {
    Response early = sign("provider");
    assertThat(early.getStatus()).isEqualTo(400);
    assertThat(path(early)).isEqualTo("versions[1].status");

    web.versions().propose(ID, 2, revision());
    sign("provider");
    plugin.clock.set(Instant.parse("2026-12-24T00:00:00Z"));
    web.logIn("petra");
    Response late = sign("client");
    assertThat(late.getStatus()).isEqualTo(400);
    assertThat(path(late)).isEqualTo("versions[1].effectiveFrom");
    assertThat(web.versions().withdraw(ID, 9, revision()).getStatus()).isEqualTo(400);
  }

  @Test
  void ends_a_version_from_an_instant_on() {
    Response ended =
        web.versions()
            .end(ID, 1, revision(), TestWeb.body("{\"until\": \"2026-11-30T00:00:00+01:00\"}"));

    assertThat(ended.getStatus()).isEqualTo(200);
    assertThat(statusOf(0)).isEqualTo("ended");
    assertThatThrownBy(
            () -> web.versions().end(ID, 1, revision(), TestWeb.body("{\"until\": \"soon\"}")))
        .satisfies(TestWeb.failure(400));
  }

  @Test
  void somebody_faster_is_a_conflict_here_too() {
    int read = revision();
    web.versions().propose(ID, 2, read);

    Response late =
        web.versions().end(ID, 1, read, TestWeb.body("{\"until\": \"2026-11-30T00:00:00Z\"}"));
    assertThat(late.getStatus()).isEqualTo(409);
  }

  @Test
  void says_what_differs_between_two_versions_in_words() {
    assertThat(web.difference().words(ID, 1, 2)).contains("goal High: target 4h → 2h");
    assertThatThrownBy(() -> web.difference().words(ID, 1, 3)).satisfies(TestWeb.failure(404));
  }

  private Response sign(String side) {
    return web.versions()
        .sign(ID, 2, revision(), TestWeb.body("{\"side\": \"%s\"}".formatted(side)));
  }

  private JsonObject read() {
    return TestWeb.json(web.definitions().read("agreements", ID));
  }

  private int revision() {
    return read().get("revision").getAsInt();
  }

  private String statusOf(int index) {
    return read()
        .getAsJsonObject("document")
        .getAsJsonArray("versions")
        .get(index)
        .getAsJsonObject()
        .get("status")
        .getAsString();
  }

  private static String path(Response refused) {
    return TestWeb.json(refused)
        .getAsJsonArray("problems")
        .get(0)
        .getAsJsonObject()
        .get("path")
        .getAsString();
  }
}
