package dev.accord.plugin.rest;

import static dev.accord.plugin.report.ReportBench.FROZEN;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.plugin.report.ReportBench;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsResourceTest {
  private static final String ID = "it-for-finance~resolution~2026-10";
  private static final String REASON =
      """
      {"agreement": "it-for-finance", "metric": "resolution", "cycle": %d, "code": "%s",
       "note": "<b>two</b> were ill"}
      """;

  private final ReportBench bench = ReportBench.on(TestDatabase.H2);
  private final TestWeb web = new TestWeb(bench.plugin);

  @BeforeEach
  void freeze() {
    bench.tracked();
    bench.runAt(FROZEN);
    web.seesEveryIssue();
    web.logIn("ines");
  }

  @AfterEach
  void stop() {
    bench.plugin.background.stop();
  }

  @Test
  void lists_periods_with_their_frozen_figure() {
    JsonArray months = array(web.reports().reports("it", "month", 3));

    assertThat(months).hasSize(2);
    JsonObject october = months.get(0).getAsJsonObject();
    assertThat(october.get("label").getAsString()).isEqualTo("2026-10");
    assertThat(october.get("until").getAsString()).isEqualTo("2026-11-01");
    assertThat(october.get("state").getAsString()).isEqualTo("FROZEN");
    assertThat(october.get("frozenAt").getAsString()).isEqualTo("2026-11-04T17:00:00.000Z");
    JsonObject figure = october.getAsJsonObject("figure");
    assertThat(figure.get("met").getAsInt()).isEqualTo(18);
    assertThat(figure.get("missed").getAsInt()).isEqualTo(4);
    assertThat(figure.get("percent").getAsString()).isEqualTo("81.8");
    assertThat(figure.get("finding").getAsString()).isEqualTo("CLEARLY_BELOW");
    assertThat(figure.get("p90Millis").getAsLong()).isGreaterThan(7_200_000);
    assertThat(months.get(1).getAsJsonObject().getAsJsonObject("figure").has("percent")).isFalse();
  }

  @Test
  void shows_a_restatement_beside_the_figure_that_stays() {
    bench.plugin.clock.set(FROZEN.plus(Duration.ofDays(1)));
    bench.wasInTimeAfterAll(19);

    JsonObject report = json(web.reports().report("it", "2026-10"));

    assertThat(report.getAsJsonObject("figure").get("missed").getAsInt()).isEqualTo(4);
    assertThat(report.get("restatements").getAsInt()).isEqualTo(1);
    JsonObject agreement = report.getAsJsonArray("agreements").get(0).getAsJsonObject();
    assertThat(agreement.getAsJsonObject("figure").get("missed").getAsInt()).isEqualTo(4);
    assertThat(agreement.getAsJsonObject("now").get("missed").getAsInt()).isEqualTo(3);
    assertThat(agreement.getAsJsonArray("misses")).hasSize(4);
    JsonObject restatement = agreement.getAsJsonArray("restatements").get(0).getAsJsonObject();
    assertThat(restatement.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("ITS-19");
    assertThat(restatement.get("before").getAsString()).isEqualTo("MISSED");
    assertThat(restatement.get("after").getAsString()).isEqualTo("MET");
    assertThat(agreement.getAsJsonArray("investigations").get(0).getAsJsonObject().get("id"))
        .hasToString("\"" + ID + "\"");
  }

  @Test
  void shows_no_more_than_the_reader_may_read() {
    web.logIn("petra");

    assertThat(array(web.reports().reports(null, null, 3))).isEmpty();
    assertThatThrownBy(() -> web.reports().report("it", "2026-10")).satisfies(failure(404));
    assertThat(array(web.investigations().investigations(null, null))).isEmpty();
    assertThatThrownBy(() -> web.investigations().investigation(ID)).satisfies(failure(404));

    TestWeb blind = new TestWeb(bench.plugin);
    blind.logIn("paul");
    JsonObject agreement =
        json(blind.reports().report("it", "2026-10"))
            .getAsJsonArray("agreements")
            .get(0)
            .getAsJsonObject();
    assertThat(agreement.getAsJsonArray("misses")).isEmpty();
    assertThat(agreement.get("hiddenMisses").getAsInt()).isEqualTo(4);
    assertThat(blind.investigations().investigation(ID)).doesNotContain("ITS-19");
  }

  @Test
  void a_figure_names_the_open_investigations_of_its_periods_and_counts_all() {
    JsonObject october = compliance("until", "2026-10", "periods", "1");
    assertThat(october.getAsJsonArray("investigations")).hasSize(1);
    assertThat(october.getAsJsonArray("investigations").get(0).getAsJsonObject().get("id"))
        .hasToString("\"" + ID + "\"");
    JsonObject september = compliance("until", "2026-09", "periods", "1");
    assertThat(september.getAsJsonArray("investigations")).isEmpty();
    assertThat(september.get("openInvestigations").getAsInt()).isEqualTo(1);
    JsonObject response = compliance("until", "2026-10", "metric", "response");
    assertThat(response.get("openInvestigations").getAsInt()).isZero();
  }

  private JsonObject compliance(String... query) {
    return json(web.figuresWithReports().compliance(TestWeb.address(query)));
  }

  @Test
  void a_report_is_a_table_too() {
    String csv = String.valueOf(web.reports().csv("it", "2026-10").getEntity());

    assertThat(csv.lines()).hasSize(6);
    assertThat(csv)
        .contains("promise,2026-10,IT Services,IT Services for Finance,Resolution,Other,18,4,0,22")
        .containsPattern("promise,.*,28800000,,,,,,,,,,16363636,7200000,57600000\r\n")
        .contains("ITS-22");
  }

  @Test
  void an_investigation_is_worked_on_and_closed_with_evidence() {
    JsonObject opened = json(web.investigations().investigation(ID));
    assertThat(opened.get("mayEdit").getAsBoolean()).isTrue();
    assertThat(opened.get("revision").getAsInt()).isEqualTo(1);
    assertThat(opened.getAsJsonArray("causes").size()).isPositive();

    assertThatThrownBy(
            () -> web.investigations().close(ID, body("{\"evidence\": \"x\", \"revision\": 1}")))
        .satisfies(failure(400));
    JsonObject changed =
        json(
            web.investigations()
                .change(
                    ID,
                    body(
                        """
                        {"finding": "nobody on shift", "action": "a second shift",
                         "recheckOn": "2026-11-30", "owner": "omar", "revision": 1}
                        """)));
    assertThat(changed.get("revision").getAsInt()).isEqualTo(2);
    assertThat(changed.getAsJsonObject("owner").get("key").getAsString()).isEqualTo("omar");

    JsonObject closed =
        json(
            web.investigations()
                .close(ID, body("{\"evidence\": \"99 % in November\", \"revision\": 2}")));
    assertThat(closed.get("state").getAsString()).isEqualTo("CLOSED");
    assertThat(closed.getAsJsonObject("closedBy").get("key").getAsString()).isEqualTo("ines");
    assertThat(closed.get("finding").getAsString()).isEqualTo("nobody on shift");
    assertThat(array(web.investigations().investigations("OPEN", null))).isEmpty();
    assertThat(bench.plugin.stores.investigations().revisions(ID)).hasSize(3);
  }

  @Test
  void who_is_slower_is_told_what_is_stored_now() {
    web.investigations().change(ID, body("{\"finding\": \"first\", \"revision\": 1}"));

    var conflict =
        web.investigations().change(ID, body("{\"finding\": \"second\", \"revision\": 1}"));

    assertThat(conflict.getStatus()).isEqualTo(409);
    assertThat(json(conflict).getAsJsonObject("conflict").get("finding").getAsString())
        .isEqualTo("first");
  }

  @Test
  void refuses_what_cannot_be_and_whoever_may_not() {
    assertThatThrownBy(
            () ->
                web.investigations().change(ID, body("{\"recheckOn\": \"soon\", \"revision\": 1}")))
        .satisfies(failure(400));
    assertThatThrownBy(
            () -> web.investigations().change(ID, body("{\"owner\": \"nobody\", \"revision\": 1}")))
        .satisfies(failure(400));
    assertThatThrownBy(
            () ->
                web.investigations()
                    .change(
                        ID,
                        body(
                            "{\"finding\": \"%s\", \"revision\": 1}"
                                .formatted("x".repeat(10_001)))))
        .satisfies(failure(400));
    web.logIn("paul");
    assertThat(json(web.investigations().investigation(ID)).get("mayEdit").getAsBoolean())
        .isFalse();
    assertThatThrownBy(
            () -> web.investigations().change(ID, body("{\"finding\": \"x\", \"revision\": 1}")))
        .satisfies(failure(403));
  }

  @Test
  void those_who_owed_it_say_why_it_was_missed() {
    web.logIn("omar");
    web.reasons().give("ITS-19", body(REASON.formatted(1, "CLIENT_LATE")));
    web.reasons().give("ITS-19", body(REASON.formatted(1, "CAPACITY")));

    String report = web.reports().report("it", "2026-10");
    JsonObject miss =
        json(report)
            .getAsJsonArray("agreements")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("misses")
            .get(0)
            .getAsJsonObject();
    assertThat(miss.getAsJsonObject("reason").get("code").getAsString()).isEqualTo("CAPACITY");
    assertThat(report).doesNotContain("<b>");

    assertThatThrownBy(() -> web.reasons().give("ITS-19", body(REASON.formatted(1, "WEATHER"))))
        .satisfies(failure(400));
    assertThatThrownBy(() -> web.reasons().give("ITS-1", body(REASON.formatted(1, "OTHER"))))
        .satisfies(failure(400));
    assertThatThrownBy(() -> web.reasons().give("ITS-404", body(REASON.formatted(1, "OTHER"))))
        .satisfies(failure(404));
    web.logIn("paul");
    assertThatThrownBy(() -> web.reasons().give("ITS-19", body(REASON.formatted(1, "OTHER"))))
        .satisfies(failure(403));
  }

  @Test
  void key_areas_are_made_of_promises_and_guarded() {
    JsonObject body = json(web.performance().performance("it", null, "2026-10"));

    JsonObject time = body.getAsJsonArray("areas").get(0).getAsJsonObject();
    assertThat(time.get("area").getAsString()).isEqualTo("TIME");
    assertThat(time.get("weight").getAsString()).isEqualTo("100.0");
    assertThat(time.get("attainment").getAsString()).isEqualTo("86.1");
    JsonObject guards = body.getAsJsonObject("guards");
    assertThat(guards.get("tickets").getAsInt()).isEqualTo(22);
    assertThat(guards.get("reopenRate").getAsString()).isEqualTo("0.0");
    assertThat(guards.get("pauseShare").getAsString()).isEqualTo("0.0");
    assertThatThrownBy(() -> web.performance().performance("nowhere", null, null))
        .satisfies(failure(404));
    assertThatThrownBy(() -> web.performance().performance("it", "FORTNIGHT", null))
        .satisfies(failure(400));
  }

  private static JsonArray array(String text) {
    return JsonParser.parseString(text).getAsJsonArray();
  }
}
