package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.pass.Judged;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.source.WriteBackSettings.OfRecords;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordWritingTest {
  private static final String RECORD = "/api/now/table/incident/46d44a";
  private static final OfRecords SETTINGS =
      new OfRecords(
          Map.of("u_due", Fact.DUE, "u_standing", Fact.STANDING),
          Optional.empty(),
          Set.of(Standing.BREACHED),
          true);
  private static final JudgedTicket LATE = Judged.overdue("46d44a", Judged.DUE.plusSeconds(1));
  private static final Note NOTE = Note.of(LATE.clocks().get(0)).orElseThrow();
  private static final String TAKEN =
      "{\"result\": {\"sys_id\": \"46d44a\", \"u_due\": \"2026-03-02 16:00:00\", \"u_standing\": \"BREACHED\"}}";

  private static final FakeServiceNow FAKE = new FakeServiceNow();

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().extensions(FAKE))
          .build();

  @Test
  void fields_and_a_work_note_go_in_one_request() {
    SERVER.stubFor(record().willReturn(okJson(TAKEN)));

    assertThat(write(List.of(NOTE))).isEqualTo(new WriteBack.Result.Written());

    SERVER.verify(
        1,
        patchRequestedFor(urlPathEqualTo(RECORD))
            .withQueryParam("sysparm_fields", equalTo("sys_id,u_due,u_standing"))
            .withRequestBody(
                equalToJson(
                    """
                    {"u_due": "2026-03-02 16:00:00", "u_standing": "BREACHED",
                     "work_notes": "Resolution (IT for Finance, owed by IT) is overdue since 2026-03-02 16:00 UTC. (Accord it-for-finance/resolution cycle 1 BREACHED)"}
                    """)));
  }

  @Test
  void the_fields_hold_the_nearest_clock_or_the_one_that_was_chosen_or_nothing() {
    JudgedTicket two =
        Judged.ticket(
            "1",
            Judged.clock("response", "RUNNING", "BREACHED", ", \"due\": \"2026-03-02T10:00:00Z\"")
                + ","
                + Judged.clock(
                    "resolution", "RUNNING", "ON_TRACK", ", \"due\": \"2026-03-04T10:00:00Z\""));
    ClockKey resolution =
        new ClockKey(new AgreementId("it-for-finance"), new MetricId("resolution"));
    OfRecords chosen =
        new OfRecords(
            Map.of(
                "u_due", Fact.DUE,
                "u_standing", Fact.STANDING,
                "u_agreement", Fact.AGREEMENT,
                "u_metric", Fact.METRIC,
                "u_phase", Fact.PHASE,
                "u_owed_by", Fact.DEPARTMENT,
                "u_risk", Fact.AT_RISK_AT,
                "u_missed", Fact.BREACHED_AT,
                "u_given_up", Fact.NOTHING),
            Optional.of(resolution),
            Set.of(),
            false);

    assertThat(content(SETTINGS, two))
        .isEqualTo("{\"u_due\":\"2026-03-02 10:00:00\",\"u_standing\":\"BREACHED\"}");
    assertThat(content(chosen, two))
        .isEqualTo(
            "{\"u_agreement\":\"IT for Finance\",\"u_due\":\"2026-03-04 10:00:00\","
                + "\"u_given_up\":\"\",\"u_metric\":\"Resolution\",\"u_missed\":\"\",\"u_owed_by\":\"IT\","
                + "\"u_phase\":\"RUNNING\",\"u_risk\":\"\",\"u_standing\":\"ON_TRACK\"}");
    assertThat(content(SETTINGS, Judged.withoutClocks("1")))
        .isEqualTo("{\"u_due\":\"\",\"u_standing\":\"\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | No Record found | the record is gone
          403 | ACL Exception Update Failed due to security constraints | give the user the right
          400 | Invalid value | is not taken (status 400)
          """)
  void what_it_does_not_take_is_told_with_its_own_words(int status, String said, String words) {
    SERVER.stubFor(
        record()
            .willReturn(
                jsonResponse("{\"error\": {\"message\": \"%s\"}}".formatted(said), status)));

    assertThat(reason(write(List.of(NOTE)))).contains(words).contains(said);
  }

  @Test
  void a_field_that_is_dropped_without_a_word_is_noticed() {
    SERVER.stubFor(
        record()
            .willReturn(
                okJson(
                    "{\"result\": {\"sys_id\": \"46d44a\", \"u_due\": \"2026-03-02 16:00:00\"}}")));
    assertThat(reason(write(List.of()))).contains("no field u_standing");

    SERVER.stubFor(record().willReturn(okJson(TAKEN.replace("BREACHED", ""))));
    assertThat(reason(write(List.of())))
        .contains("u_standing holds ''")
        .contains("let the user write it");
  }

  @Test
  void a_request_without_a_note_is_repeated_and_one_with_a_note_is_not() {
    failsOnce(aResponse().withStatus(502));
    assertThat(write(List.of())).isEqualTo(new WriteBack.Result.Written());

    failsOnce(aResponse().withStatus(502));
    assertThat(trouble(List.of(NOTE))).isEqualTo(Trouble.UNREACHABLE);
    assertThat(write(List.of(NOTE))).isEqualTo(new WriteBack.Result.Written());
  }

  @Test
  void a_wish_to_be_left_alone_and_wrong_credentials_are_no_affair_of_the_ticket() {
    SERVER.stubFor(
        record().willReturn(aResponse().withStatus(429).withHeader("Retry-After", "90")));
    TroubleException throttled =
        catchThrowableOfType(TroubleException.class, () -> write(List.of()));
    assertThat(throttled.trouble()).isEqualTo(Trouble.THROTTLED);
    assertThat(throttled.retryAfter()).hasValue(Duration.ofSeconds(90));

    SERVER.stubFor(record().willReturn(aResponse().withStatus(401)));
    assertThat(trouble(List.of())).isEqualTo(Trouble.DENIED);

    SERVER.stubFor(record().willReturn(okJson("{}")));
    assertThat(trouble(List.of())).isEqualTo(Trouble.UNREADABLE);
  }

  @Test
  void a_note_is_found_among_the_records_own() {
    FAKE.clear();
    SERVER.stubFor(
        get(urlPathMatching("/api/now/table/.*"))
            .atPriority(9)
            .willReturn(aResponse().withTransformers("servicenow")));
    journal("j1", "comments", "46d44a");
    journal("j2", "work_notes", "another");
    assertThat(writer(SETTINGS).holds("46d44a", NOTE)).isFalse();

    journal("j3", "work_notes", "46d44a");
    assertThat(writer(SETTINGS).holds("46d44a", NOTE)).isTrue();
  }

  private static void journal(String id, String element, String record) {
    FAKE.put(
        "sys_journal_field",
        id,
        "element_id",
        record,
        "element",
        element,
        "value",
        "2026-03-02 16:00:01 - accord (Work notes)\n" + NOTE.text() + "\n\n");
  }

  private static String content(OfRecords settings, JudgedTicket ticket) {
    return writer(settings).content(ticket).map(JsonObject::toString).orElse("");
  }

  private static void failsOnce(ResponseDefinitionBuilder failure) {
    SERVER.resetAll();
    SERVER.stubFor(
        record()
            .inScenario("once")
            .whenScenarioStateIs(STARTED)
            .willSetStateTo("mended")
            .willReturn(failure));
    SERVER.stubFor(
        record().inScenario("once").whenScenarioStateIs("mended").willReturn(okJson(TAKEN)));
  }

  private static MappingBuilder record() {
    return patch(urlPathEqualTo(RECORD));
  }

  private static String reason(WriteBack.Result result) {
    return ((WriteBack.Result.Refused) result).reason();
  }

  private static Trouble trouble(List<Note> notes) {
    return catchThrowableOfType(TroubleException.class, () -> write(notes)).trouble();
  }

  private static WriteBack.Result write(List<Note> notes) {
    RecordWriting writer = writer(SETTINGS);
    return writer.write("46d44a", writer.content(LATE), notes);
  }

  private static RecordWriting writer(OfRecords settings) {
    Limits limits =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            1 << 20,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(20));
    Peer peer =
        new Peer(
            new PeerSettings(
                "servicenow",
                URI.create(SERVER.baseUrl()),
                new Credentials.None(),
                Optional.empty(),
                limits),
            Clock.systemUTC());
    return new RecordWriting(peer, "incident", settings);
  }
}
