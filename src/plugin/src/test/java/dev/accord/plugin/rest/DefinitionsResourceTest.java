package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinitionsResourceTest {
  private static final String SALES =
      "{\"id\": \"sales\", \"name\": \"Sales\", \"calendar\": \"office\"}";

  private static final String SURVEY =
      """
      {"id": "it-each-quarter", "name": "How IT works for you", "provider": "it",
       "instrument": "relationship", "samplePercent": 50,
       "questionSets": [{"number": 1, "effectiveFrom": "2026-01-01T00:00:00Z",
         "items": ["choose-again", "accuracy"]}]}
      """;

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void configure() {
    plugin.configure(
        Samples.document()
            .replace(
                "\"members\": [\"finance-staff\"]",
                "\"head\": \"petra\", \"members\": [\"finance-staff\"]"));
    web.administrate("admin");
  }

  @Test
  void lists_calendars_with_their_hours_in_words_and_who_has_them() {
    JsonObject office = row("calendars", 0);

    assertThat(office.get("name").getAsString()).isEqualTo("Office hours");
    assertThat(office.get("hours").getAsString()).isEqualTo("Mon–Fri 09:00–17:00");
    assertThat(office.get("zone").getAsString()).isEqualTo("UTC");
    assertThat(office.get("departments").getAsInt()).isEqualTo(2);
    assertThat(office.get("agreements").getAsInt()).isEqualTo(1);
    assertThat(office.get("mayEdit").getAsBoolean()).isTrue();
    assertThat(office.has("always")).isFalse();
  }

  @Test
  void lists_departments_by_name_with_what_they_deliver_and_receive() {
    JsonObject finance = row("departments", 0);
    JsonObject it = row("departments", 1);

    assertThat(finance.get("name").getAsString()).isEqualTo("Finance");
    assertThat(finance.get("receives").getAsInt()).isEqualTo(1);
    assertThat(finance.getAsJsonObject("head").get("name").getAsString())
        .isEqualTo("Name of petra");
    assertThat(it.get("provides").getAsInt()).isEqualTo(1);
    assertThat(it.get("kind").getAsString()).isEqualTo("internal");
    assertThat(it.getAsJsonArray("groups").toString()).isEqualTo("[\"it-staff\"]");
    assertThat(it.getAsJsonObject("calendar").get("name").getAsString()).isEqualTo("Office hours");
  }

  @Test
  void lists_agreements_with_their_state() {
    JsonObject agreement = row("agreements", 0);

    assertThat(agreement.get("state").getAsString()).isEqualTo("active");
    assertThat(agreement.get("inForce").getAsInt()).isEqualTo(1);
    assertThat(agreement.get("newest").getAsInt()).isEqualTo(1);
    assertThat(agreement.getAsJsonObject("provider").get("id").getAsString()).isEqualTo("it");
    assertThat(agreement.has("awaits")).isFalse();
    assertThat(agreement.get("effectiveFrom").getAsString()).isEqualTo("2026-01-01T00:00:00.000Z");
  }

  @Test
  void lists_the_settings_of_projects() {
    JsonObject settings = row("project-settings", 0);

    assertThat(settings.get("name").getAsString()).isEqualTo("Project ITS");
    assertThat(settings.getAsJsonObject("department").get("id").getAsString()).isEqualTo("it");
    assertThat(settings.getAsJsonArray("agreements")).hasSize(1);
  }

  @Test
  void keeps_the_questions_of_a_survey_that_is_stored_and_shows_it_to_everybody() {
    assertThat(put("surveys", "it-each-quarter", SURVEY, 0).getStatus()).isEqualTo(200);
    int revision =
        body(web.definitions().read("surveys", "it-each-quarter")).get("revision").getAsInt();

    Response rewritten =
        put("surveys", "it-each-quarter", SURVEY.replace("accuracy", "keep"), revision);
    int it = body(web.definitions().read("departments", "it")).get("revision").getAsInt();
    Response needed = web.definitions().remove("departments", "it", it);
    web.logIn("stranger");
    JsonObject row = row("surveys", 0);

    assertThat(rewritten.getStatus()).isEqualTo(400);
    assertThat(body(rewritten).toString())
        .contains(
            "questionSets[0]", "make the change as question set 2, with a later effectiveFrom.");
    assertThat(needed.getStatus()).isEqualTo(409);
    assertThat(body(needed).toString()).contains("surveys[it-each-quarter].provider");
    assertThat(row.get("name").getAsString()).isEqualTo("How IT works for you");
    assertThat(row.getAsJsonObject("provider").get("name").getAsString()).isEqualTo("IT Services");
    assertThat(row.get("instrument").getAsString()).isEqualTo("relationship");
    assertThat(row.get("samplePercent").getAsInt()).isEqualTo(50);
    assertThat(row.get("mayEdit").getAsBoolean()).isFalse();
    assertThat(plugin.configuration.export()).contains("\"it-each-quarter\"");
  }

  @Test
  void asks_the_same_under_the_same_number_when_a_removed_survey_comes_back() {
    put("surveys", "it-each-quarter", SURVEY, 0);
    int revision =
        body(web.definitions().read("surveys", "it-each-quarter")).get("revision").getAsInt();
    assertThat(web.definitions().remove("surveys", "it-each-quarter", revision).getStatus())
        .isEqualTo(204);
    String other = SURVEY.replace("accuracy", "keep");

    Response alone = put("surveys", "it-each-quarter", other, 0);
    JsonObject whole = TestWeb.json(plugin.configuration.export());
    JsonArray surveys = new JsonArray();
    surveys.add(TestWeb.json(other));
    whole.add("surveys", surveys);

    assertThat(alone.getStatus()).isEqualTo(400);
    assertThat(body(alone).toString()).contains("questionSets[0]", "is stored, and says something");
    assertThat(plugin.configuration.preview(whole.toString()).problems())
        .extracting(problem -> problem.path())
        .containsExactly("surveys[0].questionSets[0]");
    assertThat(put("surveys", "it-each-quarter", SURVEY, 0).getStatus()).isEqualTo(200);
  }

  @Test
  void lists_and_reads_agreements_only_for_those_who_are_party_to_them() {
    web.logIn("omar");
    assertThat(rows("agreements")).hasSize(1);
    web.logIn("stranger");
    assertThat(rows("agreements")).isEmpty();
    assertThat(rows("project-settings")).isEmpty();
    assertThatThrownBy(() -> web.definitions().read("agreements", "it-for-finance"))
        .satisfies(TestWeb.failure(404));
  }

  @Test
  void asks_who_is_not_logged_in_to_log_in() {
    web.logOut();

    assertThatThrownBy(() -> web.definitions().list("calendars")).satisfies(TestWeb.failure(401));
  }

  @Test
  void stores_what_was_read_and_says_who_was_faster() {
    JsonObject read = body(web.definitions().read("departments", "finance"));
    int revision = read.get("revision").getAsInt();
    JsonObject document = read.getAsJsonObject("document");
    document.addProperty("contact", "Phone 4711");

    Response stored = put("departments", "finance", document.toString(), revision);
    document.addProperty("contact", "Phone 4712");
    Response late = put("departments", "finance", document.toString(), revision);

    assertThat(stored.getStatus()).isEqualTo(200);
    assertThat(body(stored).get("revision").getAsInt()).isGreaterThan(revision);
    assertThat(body(stored).getAsJsonObject("changedBy").get("key").getAsString())
        .isEqualTo("admin");
    assertThat(late.getStatus()).isEqualTo(409);
    JsonObject conflict = body(late).getAsJsonObject("conflict");
    assertThat(conflict.get("revision")).isEqualTo(body(stored).get("revision"));
    assertThat(conflict.getAsJsonObject("document").get("contact").getAsString())
        .isEqualTo("Phone 4711");
  }

  @Test
  void says_who_was_faster_before_what_the_slower_one_may_not_change() {
    JsonObject read = body(web.definitions().read("departments", "finance"));
    int revision = read.get("revision").getAsInt();
    JsonObject document = read.getAsJsonObject("document");
    JsonObject renamed = document.deepCopy();
    renamed.addProperty("name", "Finance and Tax");
    put("departments", "finance", renamed.toString(), revision);
    web.logIn("petra");
    document.addProperty("contact", "Phone 4711");

    Response late = put("departments", "finance", document.toString(), revision);

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(body(late).getAsJsonObject("conflict").get("revision").getAsInt())
        .isGreaterThan(revision);
  }

  @Test
  void tells_every_problem_of_a_document_at_its_place() {
    Response refused = put("departments", "sales", SALES.replace("office", "offfice"), 0);

    assertThat(refused.getStatus()).isEqualTo(400);
    JsonObject problem = body(refused).getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(problem.get("path").getAsString()).isEqualTo("calendar");
    assertThat(problem.get("cure").getAsString()).isEqualTo("Did you mean 'office'?");
  }

  @Test
  void lets_a_head_change_the_contact_and_nothing_else() {
    web.logIn("petra");
    JsonObject read = body(web.definitions().read("departments", "finance"));
    JsonObject document = read.getAsJsonObject("document");
    int revision = read.get("revision").getAsInt();

    document.addProperty("contact", "Phone 4711");
    Response stored = put("departments", "finance", document.toString(), revision);
    assertThat(stored.getStatus()).isEqualTo(200);
    int next = body(stored).get("revision").getAsInt();
    document.addProperty("name", "Treasury");
    assertThatThrownBy(() -> put("departments", "finance", document.toString(), next))
        .satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> put("departments", "sales", SALES, 0)).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.definitions().remove("departments", "finance", revision))
        .satisfies(TestWeb.failure(403));
  }

  @Test
  void tells_what_somebody_may_not_do_while_they_type() {
    web.logIn("omar");

    JsonObject check =
        JsonParser.parseString(web.definitions().check("departments", "sales", text(SALES)))
            .getAsJsonObject();

    assertThat(check.getAsJsonArray("problems")).hasSize(1);
    assertThat(check.getAsJsonArray("warnings")).isEmpty();
  }

  @Test
  void removes_what_nothing_refers_to_and_names_what_does() {
    put("departments", "sales", SALES, 0);
    int revision = body(web.definitions().read("departments", "sales")).get("revision").getAsInt();
    int office = body(web.definitions().read("calendars", "office")).get("revision").getAsInt();

    assertThat(web.definitions().remove("departments", "sales", revision).getStatus())
        .isEqualTo(204);
    Response needed = web.definitions().remove("calendars", "office", office);
    assertThat(needed.getStatus()).isEqualTo(409);
    assertThat(body(needed).getAsJsonArray("problems").toString())
        .contains("departments[it].calendar");
    assertThatThrownBy(() -> web.definitions().read("departments", "sales"))
        .satisfies(TestWeb.failure(404));
  }

  @Test
  void asks_for_the_revision() {
    assertThatThrownBy(() -> web.definitions().store("departments", "sales", null, text(SALES)))
        .satisfies(TestWeb.failure(400));
  }

  @Test
  void escapes_the_markup_of_names() {
    put("departments", "sales", SALES.replace("Sales", "<script>x()</script>"), 0);

    assertThat(web.definitions().list("departments"))
        .doesNotContain("<script>")
        .contains("\\u003cscript\\u003e");
  }

  @Test
  void tells_who_is_asking_and_what_they_may_do() {
    web.logIn("petra");

    JsonObject me = JsonParser.parseString(web.me().me()).getAsJsonObject();

    assertThat(me.getAsJsonObject("user").get("name").getAsString()).isEqualTo("Name of petra");
    assertThat(me.get("administrator").getAsBoolean()).isFalse();
    assertThat(me.getAsJsonArray("heads").toString()).isEqualTo("[\"finance\"]");
    assertThat(me.getAsJsonArray("administers")).isEmpty();
    web.logIn("ines");
    web.administrateProject("ines");
    JsonObject ines = JsonParser.parseString(web.me().me()).getAsJsonObject();
    assertThat(ines.getAsJsonArray("administers").toString()).isEqualTo("[\"ITS\"]");
    assertThat(ines.getAsJsonArray("departments").toString()).isEqualTo("[\"it\"]");
  }

  private Response put(String kind, String id, String document, int revision) {
    return web.definitions().store(kind, id, revision, text(document));
  }

  private JsonArray rows(String kind) {
    return JsonParser.parseString(web.definitions().list(kind)).getAsJsonArray();
  }

  private JsonObject row(String kind, int index) {
    JsonElement row = rows(kind).get(index);
    return row.getAsJsonObject();
  }

  private static JsonObject body(Response response) {
    return JsonParser.parseString(response.getEntity().toString()).getAsJsonObject();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
