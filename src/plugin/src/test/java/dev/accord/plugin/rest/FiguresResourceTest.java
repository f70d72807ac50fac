package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestStatus;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures and the tickets behind them, over a real database, as far as the reader may see. */
class FiguresResourceTest {
  private static final Instant MON_1600 = Instant.parse("2026-11-16T16:00:00Z");
  private static final Instant WED_2000 = Instant.parse("2026-11-18T20:00:00Z");

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), WED_0900);
  private final TestWeb web = new TestWeb(plugin);

  /** Of November: 7 in time, 8 late, 9 late and open. */
  @BeforeEach
  void configure() {
    plugin.configure(Samples.document());
    plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900).resolve(MON_1200, "ines"));
    plugin.jira.add(new TestIssue(8, "ITS-8", MON_0900).resolve(TUE_1000, "ines"));
    plugin.jira.add(new TestIssue(9, "ITS-9", MON_0900));
    List.of(7L, 8L, 9L).forEach(id -> plugin.stores.queue().add(id, Reason.CHANGED, WED_0900));
    assertThat(plugin.tracker.trackSome()).isEqualTo(3);
    web.administrate("admin");
    web.everybodyMayBrowse();
  }

  @Test
  void tells_how_promises_were_kept() {
    JsonObject course = compliance("provider", "it", "periods", "2");

    assertThat(course.get("length").getAsString()).isEqualTo("MONTH");
    assertThat(course.get("target").getAsString()).isEqualTo("95.0");
    assertThat(course.getAsJsonObject("scope").toString())
        .isEqualTo("{\"provider\":{\"id\":\"it\",\"name\":\"IT Services\"}}");
    assertThat(course.get("hiddenAgreements").getAsInt()).isZero();
    JsonArray periods = course.getAsJsonArray("periods");
    assertThat(periods).hasSize(2);
    JsonObject october = periods.get(0).getAsJsonObject();
    assertThat(october.get("label").getAsString()).isEqualTo("2026-10");
    assertThat(october.get("finding").getAsString()).isEqualTo("NO_DATA");
    assertThat(october.has("percent")).isFalse();
    assertThat(october.get("running").getAsBoolean()).isFalse();
    JsonObject november = periods.get(1).getAsJsonObject();
    assertThat(november.get("until").getAsString()).isEqualTo("2026-12-01");
    assertThat(november.get("met").getAsInt()).isEqualTo(1);
    assertThat(november.get("missed").getAsInt()).isEqualTo(2);
    assertThat(november.get("openLate").getAsInt()).isEqualTo(1);
    assertThat(november.get("percent").getAsString()).isEqualTo("33.3");
    assertThat(november.get("finding").getAsString()).isEqualTo("TOO_FEW");
    assertThat(november.get("meanMillis").getAsLong()).isEqualTo(6 * 3_600_000);
    assertThat(november.get("running").getAsBoolean()).isTrue();
    assertThat(course.getAsJsonObject("latest")).isEqualTo(november);
  }

  @Test
  void tells_the_promises_one_by_one() {
    JsonObject promise =
        compliance("agreement", "it-for-finance")
            .getAsJsonArray("promises")
            .get(0)
            .getAsJsonObject();

    assertThat(promise.getAsJsonObject("agreement").get("name").getAsString())
        .isEqualTo("IT Services for Finance");
    assertThat(promise.getAsJsonObject("metric").toString())
        .isEqualTo("{\"id\":\"resolution\",\"name\":\"Resolution\",\"kind\":\"time\"}");
    assertThat(promise.getAsJsonObject("goal").get("name").getAsString()).isEqualTo("Other");
    assertThat(promise.get("targetMillis").getAsLong()).isEqualTo(8 * 3_600_000);
    assertThat(promise.get("counted").getAsInt()).isEqualTo(3);
  }

  @Test
  void narrows_to_what_is_asked_for() {
    assertThat(latest("client", "finance").get("counted").getAsInt()).isEqualTo(3);
    assertThat(latest("client", "it").get("counted").getAsInt()).isZero();
    assertThat(latest("provider", "finance").get("counted").getAsInt()).isZero();
    assertThat(latest("metric", "resolution").get("counted").getAsInt()).isEqualTo(3);
    assertThat(latest("metric", "response").get("counted").getAsInt()).isZero();
    assertThat(latest("service", "laptops").get("counted").getAsInt()).isZero();
    assertThat(latest("length", "WEEK").get("label").getAsString()).isEqualTo("2026-W47");
    assertThat(latest("until", "2026-Q3").get("counted").getAsInt()).isZero();
  }

  @Test
  void counts_agreements_that_the_reader_may_not_read_and_tells_nothing_of_them() {
    web.logIn("stranger");
    JsonObject course = compliance("provider", "it");

    assertThat(course.get("hiddenAgreements").getAsInt()).isEqualTo(1);
    assertThat(course.getAsJsonObject("latest").get("counted").getAsInt()).isZero();
    assertThat(course.getAsJsonArray("promises")).isEmpty();
    assertThat(tickets("outcome", "MISSED").get("total").getAsInt()).isZero();
    assertThat(TestWeb.json(web.timeFigures().time(TestWeb.address())).get("tickets").getAsInt())
        .isZero();
    web.logOut();
    assertThatThrownBy(() -> compliance()).satisfies(TestWeb.failure(401));
  }

  @Test
  void opens_the_tickets_behind_a_figure_page_by_page() {
    JsonObject first = tickets("outcome", "MISSED", "limit", "1", "provider", "it");

    assertThat(first.get("total").getAsInt()).isEqualTo(2);
    assertThat(first.get("jql").getAsString())
        .isEqualTo("issue in slaOutcome(\"missed\", \"2026-11\", \"provider=it\")");
    JsonObject late = first.getAsJsonArray("tickets").get(0).getAsJsonObject();
    assertThat(late.getAsJsonObject("issue").toString())
        .isEqualTo(
            "{\"key\":\"ITS-8\",\"summary\":\"Summary of ITS-8\",\"url\":\"/browse/ITS-8\"}");
    assertThat(late.get("outcome").getAsString()).isEqualTo("MISSED");
    assertThat(late.get("elapsedMillis").getAsLong()).isEqualTo(9 * 3_600_000);
    assertThat(late.get("targetMillis").getAsLong()).isEqualTo(8 * 3_600_000);
    assertThat(late.get("open").getAsBoolean()).isFalse();

    JsonObject second =
        tickets(
            "outcome",
            "MISSED",
            "limit",
            "1",
            "provider",
            "it",
            "after",
            first.get("next").getAsString());
    JsonObject open = second.getAsJsonArray("tickets").get(0).getAsJsonObject();
    assertThat(open.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("ITS-9");
    assertThat(open.get("open").getAsBoolean()).isTrue();
    assertThat(open.get("elapsedMillis").getAsLong()).isEqualTo(16 * 3_600_000);
    assertThat(second.has("next")).isFalse();
    assertThat(tickets("outcome", "OPEN_LATE").get("total").getAsInt()).isEqualTo(1);
    assertThat(tickets("outcome", "MET").get("total").getAsInt()).isEqualTo(1);
    assertThat(tickets("period", "2026-10").get("total").getAsInt()).isZero();
  }

  @Test
  void leaves_out_tickets_that_the_reader_may_not_browse() {
    web.nobodyMayBrowse();
    JsonObject list = tickets("outcome", "MISSED");

    assertThat(list.get("total").getAsInt()).isEqualTo(2);
    assertThat(list.get("hidden").getAsInt()).isEqualTo(2);
    assertThat(list.getAsJsonArray("tickets")).isEmpty();
    JsonObject near = TestWeb.json(web.figureTickets().atRisk(TestWeb.address()));
    assertThat(near.get("hidden").getAsInt()).isEqualTo(1);
    assertThat(near.getAsJsonArray("clocks")).isEmpty();
  }

  @Test
  void tells_what_is_late_now_and_by_how_much() {
    JsonObject near = TestWeb.json(web.figureTickets().atRisk(TestWeb.address("provider", "it")));

    assertThat(near.get("open").getAsInt()).isEqualTo(1);
    assertThat(near.get("late").getAsInt()).isEqualTo(1);
    assertThat(near.get("atRisk").getAsInt()).isZero();
    JsonObject clock = near.getAsJsonArray("clocks").get(0).getAsJsonObject();
    assertThat(clock.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("ITS-9");
    assertThat(clock.get("standing").getAsString()).isEqualTo("BREACHED");
    assertThat(clock.get("remainingMillis").getAsLong()).isEqualTo(-8 * 3_600_000);
    assertThat(clock.getAsJsonObject("holder").get("id").getAsString()).isEqualTo("it");
    assertThat(clock.get("running").getAsBoolean()).isTrue();
    assertThat(clock.has("opensAt")).isFalse();
    assertThat(clock.has("waitingFor")).isFalse();
    assertThat(near.get("jql").getAsString()).endsWith("AND issue in slaProvider(\"it\")");
  }

  @Test
  void says_who_is_waited_for_and_when_a_clock_that_is_out_of_hours_counts_again() {
    plugin.jira.add(
        new TestIssue(10, "ITS-10", MON_0900).transition(MON_1600, "ines", TestStatus.WAITING));
    plugin.stores.queue().add(10, Reason.CHANGED, WED_0900);
    plugin.tracker.trackSome();
    plugin.clock.set(WED_2000);

    JsonArray clocks =
        TestWeb.json(web.figureTickets().atRisk(TestWeb.address())).getAsJsonArray("clocks");

    JsonObject closed = clocks.get(0).getAsJsonObject();
    assertThat(closed.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("ITS-9");
    assertThat(closed.get("running").getAsBoolean()).isFalse();
    assertThat(closed.get("opensAt").getAsString()).isEqualTo("2026-11-19T09:00:00.000Z");
    assertThat(closed.has("waitingFor")).isFalse();
    JsonObject paused = clocks.get(1).getAsJsonObject();
    assertThat(paused.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("ITS-10");
    assertThat(paused.getAsJsonObject("waitingFor").toString())
        .isEqualTo(
            "{\"party\":\"CLIENT\",\"department\":{\"id\":\"finance\",\"name\":\"Finance\"}}");
    assertThat(paused.has("opensAt")).isFalse();
    assertThat(paused.get("remainingMillis").getAsLong()).isEqualTo(3_600_000);
  }

  @Test
  void tells_who_had_the_time_to_the_millisecond() {
    JsonObject time = TestWeb.json(web.timeFigures().time(TestWeb.address("provider", "it")));

    assertThat(time.get("tickets").getAsInt()).isEqualTo(2);
    long sum = 0;
    for (var part : time.getAsJsonArray("parts")) {
      sum += part.getAsJsonObject().get("millis").getAsLong();
    }
    assertThat(time.get("totalMillis").getAsLong()).isEqualTo(12 * 3_600_000).isEqualTo(sum);
    JsonObject list =
        TestWeb.json(
            web.timeFigures().tickets(TestWeb.address("kind", "HELD", "department", "it")));
    assertThat(list.get("total").getAsInt()).isEqualTo(2);
    assertThat(
            list.getAsJsonArray("tickets")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("issue")
                .get("key")
                .getAsString())
        .isEqualTo("ITS-8");
  }

  @Test
  void tells_both_directions_of_a_relationship() {
    JsonObject both =
        TestWeb.json(web.figures().relationship(TestWeb.address("one", "it", "other", "finance")));

    JsonArray directions = both.getAsJsonArray("directions");
    assertThat(directions).hasSize(2);
    assertThat(
            directions.get(0).getAsJsonObject().getAsJsonObject("latest").get("counted").getAsInt())
        .isEqualTo(3);
    assertThat(directions.get(1).getAsJsonObject().getAsJsonArray("agreements")).isEmpty();
    assertThatThrownBy(
            () -> web.figures().relationship(TestWeb.address("one", "it", "other", "nobody")))
        .satisfies(TestWeb.failure(404));
    assertThatThrownBy(() -> web.figures().relationship(TestWeb.address("one", "it")))
        .satisfies(TestWeb.failure(400));
  }

  @Test
  void places_departments_by_clock_and_experience_once_both_are_known() {
    JsonObject quadrant = TestWeb.json(web.figures().quadrant(TestWeb.address()));

    JsonObject it = quadrant.getAsJsonArray("departments").get(0).getAsJsonObject();
    assertThat(it.getAsJsonObject("department").get("id").getAsString()).isEqualTo("it");
    assertThat(it.getAsJsonObject("compliance").get("missed").getAsInt()).isEqualTo(2);
    assertThat(it.get("place").getAsString()).isEqualTo("UNKNOWN");
    assertThat(quadrant.has("client")).isFalse();
  }

  @Test
  void says_whose_tickets_alone_a_quadrant_looks_at() {
    JsonObject quadrant =
        TestWeb.json(web.figures().quadrant(TestWeb.address("client", "finance")));

    assertThat(quadrant.getAsJsonObject("client").get("name").getAsString()).isEqualTo("Finance");
  }

  @Test
  void says_what_is_wrong_with_a_request() {
    assertThatThrownBy(() -> compliance("length", "DAY")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> compliance("periods", "many")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> compliance("until", "2026-W54")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> compliance("until", "2026-10", "length", "WEEK"))
        .satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> compliance("provider", "<script>")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> tickets("outcome", "LOST")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> tickets("after", "nowhere")).satisfies(TestWeb.failure(400));
  }

  private JsonObject latest(String... parameters) {
    return compliance(parameters).getAsJsonObject("latest");
  }

  private JsonObject compliance(String... parameters) {
    return TestWeb.json(web.figures().compliance(TestWeb.address(parameters)));
  }

  private JsonObject tickets(String... parameters) {
    return TestWeb.json(web.figureTickets().tickets(TestWeb.address(parameters)));
  }
}
