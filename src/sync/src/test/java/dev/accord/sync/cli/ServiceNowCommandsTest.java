package dev.accord.sync.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.document.DocumentReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code calendars}, {@code check} and {@code compare}, from the command line to both systems. */
class ServiceNowCommandsTest {
  private static final Instant CREATED = StoredIncident.CREATED;

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  static final String DEFINITIONS =
      """
      {"accord": 1,
       "calendars": [{"id": "office", "name": "Office", "versions": [
         {"version": 1, "zone": "UTC", "week": {"mon-fri": ["09:00-17:00"]}}]}],
       "departments": [{"id": "it", "name": "IT", "members": ["it-staff"], "calendar": "office"},
         {"id": "finance", "name": "Finance", "members": ["finance-staff"], "calendar": "office"}],
       "services": [{"id": "desk", "name": "Desk", "provider": "it"}],
       "agreements": [{"id": "it-finance", "name": "IT for Finance", "provider": "it",
         "clients": ["finance"], "versions": [{"version": 1, "status": "active",
           "effectiveFrom": "2026-01-01T00:00:00Z", "zone": "UTC", "services": ["desk"],
           "metrics": [{"kind": "time", "id": "resolution", "name": "Resolution",
             "start": "created", "stop": {"when": {"field": "resolution", "set": true}},
             "goals": [{"id": "all", "name": "All", "within": "4h", "calendar": "office"}]}]}]}],
       "projects": [{"project": "ITS", "owner": "it", "agreements": ["it-finance"]}]}
      """;

  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  ServiceNowCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void configure() throws IOException {
    write("token", "secret");
    write(
        "accord-sync.yaml",
        """
        accord: {url: "%s", token: "${file:%s}"}
        store: {url: "jdbc:h2:file:%s"}
        sources:
          - {system: it, kind: servicenow, url: "%s", mapping: mapping.yaml}
        """
            .formatted(
                SERVER.baseUrl(),
                folder.resolve("token"),
                folder.resolve("store"),
                SERVER.baseUrl()));
    write(
        "mapping.yaml",
        """
        project: ITS
        states: {values: {6: {status: Done, category: done, resolution: Done}}}
        schedules: {8-5 weekdays: office}
        sla: {Four hours: it-finance/resolution}
        """);
    SERVER.stubFor(get(urlPathMatching("/api/now/table/.*")).atPriority(9).willReturn(rows("")));
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/accord/1.0/configuration"))
            .willReturn(okJson(DEFINITIONS).withHeader("ETag", "\"7\"")));
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/group/member"))
            .willReturn(okJson(StoredIncident.ANN_ALONE)));
    table(
        "cmn_schedule", "{\"sys_id\": \"s1\", \"name\": \"8-5 weekdays\", \"time_zone\": \"UTC\"}");
    entries("");
  }

  private void entries(String more) {
    table(
        "cmn_schedule_span",
        """
        {"sys_id": "e1", "schedule": "s1", "name": "Weekdays", "repeat_type": "weekdays",
         "start_date_time": "20060102T090000", "end_date_time": "20060102T170000"}
        """
            + more);
  }

  @Test
  void calendars_are_a_document_that_accord_reads() {
    assertThat(run("calendars")).isZero();

    assertThat(DocumentReader.read(out.toString()).orElseThrow().calendars())
        .singleElement()
        .satisfies(calendar -> assertThat(calendar.id()).hasToString("office"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void what_cannot_be_said_is_told_beside_the_document_and_by_the_exit_code() {
    entries(
        """
        , {"sys_id": "e2", "schedule": "s1", "name": "Stocktaking", "repeat_type": "monthly",
           "start_date_time": "20060102T090000", "end_date_time": "20060102T170000"}
        """);

    assertThat(run("calendars")).isEqualTo(7);
    assertThat(err.toString())
        .contains("left out: 8-5 weekdays › Stocktaking: It returns in a way");
    assertThat(DocumentReader.read(out.toString()).value()).isPresent();

    assertThat(run("calendars", "--json")).isEqualTo(7);
    JsonObject both = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(DocumentReader.read(both.get("configuration").toString()).value()).isPresent();
    assertThat(both.getAsJsonArray("findings").get(0).getAsJsonObject().get("entry").getAsString())
        .isEqualTo("Stocktaking");
  }

  @Test
  void check_tells_whether_schedule_and_calendar_are_open_at_the_same_times() {
    assertThat(run("check")).isZero();
    assertThat(out.toString())
        .contains("schedule 8-5 weekdays, calendar office: open at the same times");

    entries(
        """
        , {"sys_id": "e2", "schedule": "s1", "name": "Saturdays", "repeat_type": "weekends",
           "start_date_time": "20060102T090000", "end_date_time": "20060102T100000"}
        """);
    assertThat(run("check")).isEqualTo(7);
    assertThat(out.toString())
        .containsPattern(
            "from \\w+ \\S+ 09:\\d\\d \\(UTC\\) on the schedule is open and the calendar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JIRAUSER10100", "@Ann", "mailto:ann@example.org"})
  void clocks_that_are_the_same_there_compare_well(String reporter) {
    store(reporter, CREATED.plusSeconds(3_600));
    sla("a", "2026-03-02 09:00:00", "2026-03-02 13:00:00", "2026-03-02 10:00:00", "false");

    assertThat(run("compare")).isZero();
    assertThat(out.toString())
        .contains("compared 1, same verdict 1")
        .contains("median difference 0.0 s, largest 0.0 s");
  }

  @Test
  void tickets_that_differ_are_listed_with_the_reason() {
    store("@ann", CREATED.plusSeconds(3_600));
    sla("a", "2026-03-02 08:00:00", "2026-03-02 09:30:00", "2026-03-02 10:00:00", "true");

    assertThat(run("compare", "--json")).isEqualTo(7);
    JsonObject compared = JsonParser.parseString(out.toString()).getAsJsonObject();
    JsonObject worst = compared.getAsJsonArray("worst").get(0).getAsJsonObject();
    assertThat(worst.get("ticket").getAsString()).isEqualTo("INC1");
    assertThat(worst.get("reason").getAsString()).isEqualTo("start");
    assertThat(worst.get("dueInAccord").getAsString()).isEqualTo("2026-03-02T13:00:00.000Z");
    assertThat(worst.get("dueLater").getAsLong()).isEqualTo(-12_600_000);
    assertThat(worst.get("breachedInServiceNow").getAsBoolean()).isTrue();
    assertThat(worst.get("breachedInAccord").getAsBoolean()).isFalse();
  }

  @Test
  void groups_of_jira_that_may_not_be_read_are_told() {
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/2/group/member")).willReturn(okJson("{}").withStatus(403)));
    store("@ann", CREATED.plusSeconds(3_600));
    sla("a", "2026-03-02 09:00:00", "2026-03-02 13:00:00", "2026-03-02 10:00:00", "false");

    assertThat(run("compare")).isZero();
    assertThat(err.toString()).contains("who is in groups of Jira may not be read");
    assertThat(out.toString())
        .contains("compared 0")
        .contains("not compared: 1 only in ServiceNow");
  }

  @Test
  void a_table_without_rows_is_a_right_that_is_missing() {
    store("@ann", CREATED.plusSeconds(3_600));

    assertThat(run("compare")).isEqualTo(3);
    assertThat(err.toString()).contains("let the user read task_sla");
  }

  @Test
  void a_clock_that_no_agreement_has_is_told() throws IOException {
    write(
        "mapping.yaml",
        """
        project: ITS
        states: {values: {6: {status: Done, category: done}}}
        sla: {Four hours: it-finance/response}
        """);

    assertThat(run("compare")).isEqualTo(2);
    assertThat(err.toString()).contains("no time metric it-finance/response");
  }

  private void store(String reporter, Instant resolved) {
    StoredIncident.put(folder.resolve("store"), reporter, resolved);
  }

  private static void sla(String task, String start, String due, String end, String breached) {
    table(
        "task_sla",
        """
        {"sys_id": "t1", "task": "%s", "sla.name": "Four hours", "stage": "completed",
         "start_time": "%s", "planned_end_time": "%s", "end_time": "%s", "has_breached": "%s",
         "sla.duration": "1970-01-01 04:00:00", "schedule.name": "8-5 weekdays"}
        """
            .formatted(task, start, due, end, breached));
  }

  /** The first page has the rows; the next one, which asks for what is behind, none. */
  private static void table(String name, String rows) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/" + name)).atPriority(5).willReturn(rows(rows)));
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/" + name))
            .withQueryParam("sysparm_query", containing("sys_id>"))
            .atPriority(1)
            .willReturn(rows("")));
  }

  private static ResponseDefinitionBuilder rows(String rows) {
    return okJson("{\"result\": [" + rows + "]}");
  }

  private int run(String command, String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line =
        new CommandLine(new SyncCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--config";
    arguments[2] = folder.resolve("accord-sync.yaml").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return SyncCommand.run(line, arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
