package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsideTicketsResourceTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void configure() {
    plugin.configure(Samples.document());
    plugin.clock.set(WED_0900);
    web.logIn("robot");
  }

  @Test
  void takes_tickets_from_a_service_account_and_from_an_administrator_and_nobody_else() {
    assertThat(put(TestOutside.of("a")).getAsJsonArray("results").toString())
        .isEqualTo("[{\"system\":\"servicenow\",\"id\":\"a\",\"result\":\"stored\"}]");
    web.administrate("admin");
    JsonObject again = put(TestOutside.of("a"));
    assertThat(result(again, 0).get("result").getAsString()).isEqualTo("unchanged");
    assertThat(again.get("revision").getAsLong()).isEqualTo(plugin.rules.current().revision());

    web.logIn("ines");
    assertThatThrownBy(() -> put(TestOutside.of("b"))).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.outside().systems(null)).satisfies(TestWeb.failure(403));
    web.logOut();
    assertThatThrownBy(() -> put(TestOutside.of("b"))).satisfies(TestWeb.failure(401));
  }

  @Test
  void takes_the_ticket_of_the_guide() throws IOException {
    String guide = Files.readString(Path.of("../docs/outside-tickets.md"));
    String ticket = guide.substring(guide.indexOf("```json") + 7, guide.indexOf("```\n\n- It is"));
    String ours = ticket.replace("\"project\": [\"IT\"]", "\"project\": [\"ITS\"]");

    assertThat(put("{\"tickets\": [%s]}".formatted(ours)).toString()).contains("stored");
    assertThat(put("{\"tickets\": [%s]}".formatted(ticket)).toString())
        .contains("this Jira has no project 'IT'");
  }

  @Test
  void refuses_more_than_it_says_it_takes() {
    String many = "{\"tickets\": [%s]}".formatted(String.join(",", Collections.nCopies(201, "1")));
    String large = "{\"tickets\": [\"%s\"]}".formatted("x".repeat(5 * 1024 * 1024));

    assertThatThrownBy(() -> put(many)).satisfies(TestWeb.failure(413));
    assertThatThrownBy(() -> put(large)).satisfies(TestWeb.failure(413));
    assertThatThrownBy(() -> put("{\"tickets\": {}}")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> put("half of i")).satisfies(TestWeb.failure(400));
  }

  @Test
  void tells_what_each_system_sent_and_what_of_it_was_refused() {
    put(TestOutside.of("a"));
    put("{\"tickets\": [{\"system\": \"servicenow\", \"id\": \"b\"}]}");

    JsonObject system =
        TestWeb.json(web.outside().systems("servicenow"))
            .getAsJsonArray("systems")
            .get(0)
            .getAsJsonObject();

    assertThat(system.get("tickets").getAsInt()).isEqualTo(1);
    assertThat(system.get("refused").getAsInt()).isEqualTo(1);
    assertThat(system.get("receivedAt").getAsString()).isEqualTo("2026-11-18T09:00:00.000Z");
    assertThat(system.get("clockOffset").getAsLong()).isZero();
    assertThat(system.getAsJsonArray("refusals").toString()).contains("\"id\":\"b\"");
    assertThat(TestWeb.json(web.outside().systems("other")).getAsJsonArray("systems")).isEmpty();
  }

  @Test
  void counts_a_late_ticket_of_another_system_and_lists_it_by_what_people_call_it() {
    put(TestOutside.of("a"));
    plugin.tracker.trackSome();
    web.logIn("paul");
    web.everybodyMayBrowse();

    JsonObject listed = listed();
    assertThat(listed.getAsJsonArray("tickets")).hasSize(1);
    assertThat(listed.getAsJsonArray("tickets").get(0).getAsJsonObject().get("issue").toString())
        .contains("\"key\":\"INC-a\"")
        .contains("\"system\":\"servicenow\"")
        .contains("\"url\":\"/plugins/servlet/accord/outside/servicenow/a\"");
    JsonObject clocks = TestWeb.json(web.outside().clocks("servicenow", "a"));
    assertThat(clocks.getAsJsonObject("issue").get("url").getAsString())
        .isEqualTo("https://now.example/a");
    assertThat(clocks.getAsJsonObject("issue").get("key").getAsString()).isEqualTo("INC-a");
    assertThat(
            clocks.getAsJsonArray("clocks").get(0).getAsJsonObject().get("standing").getAsString())
        .isEqualTo("BREACHED");
  }

  @Test
  void hides_a_ticket_from_whoever_may_not_browse_its_project() {
    put(TestOutside.of("a"));
    plugin.tracker.trackSome();
    web.logIn("paul");
    web.nobodyMayBrowse();

    assertThat(listed().getAsJsonArray("tickets")).isEmpty();
    assertThat(listed().get("hidden").getAsInt()).isEqualTo(1);
    assertThatThrownBy(() -> web.outside().clocks("servicenow", "a"))
        .satisfies(TestWeb.failure(404));
    assertThatThrownBy(() -> web.outside().clocks("servicenow", "no such"))
        .satisfies(TestWeb.failure(404));
  }

  @Test
  void tells_a_service_account_how_the_clocks_of_a_systems_tickets_stand() {
    put(TestOutside.of("a"));
    plugin.tracker.trackSome();

    JsonObject page = TestWeb.json(standings("system", "servicenow"));

    JsonObject ticket = page.getAsJsonArray("tickets").get(0).getAsJsonObject();
    assertThat(ticket.get("key").getAsString()).isEqualTo("INC-a");
    assertThat(ticket.getAsJsonArray("clocks").toString())
        .isEqualTo(
            "[{\"agreement\":{\"id\":\"it-for-finance\",\"name\":\"IT Services for Finance\"},"
                + "\"metric\":{\"id\":\"resolution\",\"name\":\"Resolution\"},"
                + "\"owedBy\":\"PROVIDER\","
                + "\"department\":{\"id\":\"it\",\"name\":\"IT Services\"},"
                + "\"cycle\":1,\"phase\":\"RUNNING\",\"standing\":\"BREACHED\","
                + "\"due\":\"2026-11-16T17:00:00.000Z\","
                + "\"atRiskAt\":\"2026-11-16T15:24:00.000Z\","
                + "\"breachedAt\":\"2026-11-17T09:00:00.001Z\"}]");
    assertThat(page.get("more").getAsBoolean()).isFalse();

    assertThatThrownBy(() -> standings("after", "0")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> standings("system", "servicenow", "after", "x"))
        .satisfies(TestWeb.failure(400));
    web.logIn("ines");
    assertThatThrownBy(() -> standings("system", "servicenow")).satisfies(TestWeb.failure(403));
    web.logOut();
    assertThatThrownBy(() -> standings("system", "servicenow")).satisfies(TestWeb.failure(401));
  }

  private String standings(String... parameters) {
    return web.outsideStandings().after(TestWeb.address(parameters));
  }

  @Test
  void takes_the_reason_of_the_department_that_owed_it() {
    put(TestOutside.of("a"));
    plugin.tracker.trackSome();
    web.logIn("omar");
    web.everybodyMayBrowse();
    String reason =
        "{\"agreement\": \"it-for-finance\", \"metric\": \"resolution\", \"cycle\": 1,"
            + " \"code\": \"CAPACITY\", \"note\": \"Two of us were ill.\"}";

    web.outside().give("servicenow", "a", TestWeb.body(reason));

    assertThat(web.outside().clocks("servicenow", "a")).contains("Two of us were ill.");
    web.logIn("paul");
    assertThatThrownBy(() -> web.outside().give("servicenow", "a", TestWeb.body(reason)))
        .satisfies(TestWeb.failure(403));
  }

  @Test
  void takes_who_is_in_a_systems_groups() {
    String desk =
        "{\"system\": \"servicenow\", \"groups\": [{\"group\": \"Service Desk\","
            + " \"members\": [\"servicenow:abc\", \"katrin\"]}]}";

    assertThat(web.outsideMemberships().observe(TestWeb.body(desk)))
        .isEqualTo("{\"groups\":[\"servicenow/Service Desk\"]}");
    assertThatThrownBy(
            () -> web.outsideMemberships().observe(TestWeb.body(desk.replace("katrin", " "))))
        .satisfies(TestWeb.failure(400));
    assertThatThrownBy(
            () ->
                web.outsideMemberships()
                    .observe(TestWeb.body(desk.replace("servicenow\"", "a b\""))))
        .satisfies(TestWeb.failure(400));
    web.logIn("ines");
    assertThatThrownBy(() -> web.outsideMemberships().observe(TestWeb.body(desk)))
        .satisfies(TestWeb.failure(403));
  }

  private JsonObject listed() {
    return TestWeb.json(
        web.figureTickets()
            .tickets(TestWeb.address("provider", "it", "period", "2026-11", "outcome", "MISSED")));
  }

  private JsonObject put(TestOutside ticket) {
    return put("{\"tickets\": [%s]}".formatted(ticket.text()));
  }

  private JsonObject put(String body) {
    return TestWeb.json(web.outside().receive(TestWeb.body(body)));
  }

  private static JsonObject result(JsonObject answer, int place) {
    return answer.getAsJsonArray("results").get(place).getAsJsonObject();
  }
}
