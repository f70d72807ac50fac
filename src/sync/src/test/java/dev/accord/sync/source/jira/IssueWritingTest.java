package dev.accord.sync.source.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.pass.Judged;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.source.WriteBackSettings.OfIssues;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueWritingTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final OfIssues SETTINGS =
      new OfIssues(Optional.of("accord"), Set.of(Standing.BREACHED));
  private static final JudgedTicket LATE = Judged.overdue("7", Judged.DUE.plusSeconds(1));
  private static final Note NOTE = Note.of(LATE.clocks().get(0)).orElseThrow();
  private static final FakeJira FAKE = new FakeJira();

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().extensions(FAKE))
          .build();

  @ParameterizedTest
  @CsvSource({"false,2", "true,3"})
  void the_property_holds_all_clocks_and_the_comment_is_for_agents(boolean cloud, int api) {
    SERVER.stubFor(put(urlPathMatching(".*")).willReturn(aResponse().withStatus(201)));
    SERVER.stubFor(post(urlPathMatching(".*")).willReturn(jsonResponse("{\"id\": \"1\"}", 201)));

    assertThat(write(cloud, List.of(NOTE))).isEqualTo(new WriteBack.Result.Written());

    SERVER.verify(
        1,
        putRequestedFor(urlEqualTo("/rest/api/%d/issue/7/properties/accord".formatted(api)))
            .withRequestBody(equalToJson("{\"clocks\": %s}".formatted(LATE.told()))));
    String plain = "\"%s\"".formatted(NOTE.text());
    String document =
        "{\"type\": \"doc\", \"version\": 1, \"content\": [{\"type\": \"paragraph\", \"content\":"
            + " [{\"type\": \"text\", \"text\": %s}]}]}".formatted(plain);
    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo("/rest/api/%d/issue/7/comment".formatted(api)))
            .withRequestBody(
                equalToJson(
                    """
                    {"body": %s,
                     "properties": [
                       {"key": "sd.public.comment", "value": {"internal": true}},
                       {"key": "accord.note",
                        "value": {"name": "it-for-finance/resolution cycle 1 BREACHED"}}]}
                    """
                        .formatted(cloud ? document : plain))));
  }

  @Test
  void names_bring_no_wiki_markup() {
    Note note = new Note("a/m cycle 1", Standing.BREACHED, "*Gold* !x.png! a_b \\ c~d^e|f");

    assertThat(new DataCenter(peer()).comment(note).getAsString())
        .isEqualTo("\\*Gold\\* \\!x.png\\! a\\_b \\\\ c\\~d\\^e\\|f (Accord a/m cycle 1 BREACHED)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | Issue Does Not Exist | the issue is gone
          403 | You do not have permission | the right to edit issues
          400 | too long | the property is not taken (status 400)
          """)
  void what_it_does_not_take_is_told_with_its_own_words(int status, String said, String words) {
    SERVER.stubFor(
        put(urlPathMatching(".*"))
            .willReturn(jsonResponse("{\"errorMessages\": [\"%s\"]}".formatted(said), status)));

    WriteBack.Result result = write(false, List.of(NOTE));

    assertThat(((WriteBack.Result.Refused) result).reason()).contains(words).contains(said);
    SERVER.verify(0, postRequestedFor(urlPathMatching(".*")));
  }

  @Test
  void a_comment_that_is_refused_is_told_as_such() {
    SERVER.stubFor(put(urlPathMatching(".*")).willReturn(aResponse().withStatus(200)));
    SERVER.stubFor(post(urlPathMatching(".*")).willReturn(aResponse().withStatus(403)));

    WriteBack.Result result = write(false, List.of(NOTE));

    assertThat(((WriteBack.Result.Refused) result).reason()).contains("the right to add comments");
  }

  @Test
  void the_property_is_written_again_after_an_error_and_the_comment_is_not() {
    SERVER.stubFor(
        put(urlPathMatching(".*"))
            .inScenario("once")
            .whenScenarioStateIs(STARTED)
            .willSetStateTo("mended")
            .willReturn(aResponse().withStatus(503)));
    SERVER.stubFor(
        put(urlPathMatching(".*"))
            .inScenario("once")
            .whenScenarioStateIs("mended")
            .willReturn(aResponse().withStatus(200)));
    SERVER.stubFor(post(urlPathMatching(".*")).willReturn(aResponse().withStatus(500)));

    assertThat(
            catchThrowableOfType(TroubleException.class, () -> write(false, List.of(NOTE)))
                .trouble())
        .isEqualTo(Trouble.UNREACHABLE);

    SERVER.verify(2, putRequestedFor(urlPathMatching(".*")));
    SERVER.verify(1, postRequestedFor(urlPathMatching(".*")));
  }

  @Test
  void a_wish_to_be_left_alone_is_no_affair_of_the_issue() {
    SERVER.stubFor(
        put(urlPathMatching(".*"))
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("Retry-After", "90")
                    .withHeader("RateLimit-Reason", "jira-per-issue-on-write")));

    TroubleException trouble =
        catchThrowableOfType(TroubleException.class, () -> write(true, List.of()));

    assertThat(trouble.trouble()).isEqualTo(Trouble.THROTTLED);
    assertThat(trouble.retryAfter()).hasValue(Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_note_is_found_among_the_newest_comments(boolean cloud) {
    String body =
        cloud ? new Cloud(peer()).comment(NOTE).toString() : "\"%s\"".formatted(NOTE.text());
    SERVER.stubFor(
        get(urlPathEqualTo("/rest/api/%d/issue/7/comment".formatted(cloud ? 3 : 2)))
            .withQueryParam("orderBy", equalTo("-created"))
            .willReturn(
                okJson("{\"comments\": [{\"body\": \"Hello\"}, {\"body\": %s}]}".formatted(body))));

    assertThat(writer(cloud).holds("7", NOTE)).isTrue();
    assertThat(
            writer(cloud).holds("7", Note.of(Judged.met("7", START).clocks().get(0)).orElseThrow()))
        .isFalse();
    SERVER.resetAll();
    SERVER.stubFor(get(urlPathMatching(".*")).willReturn(aResponse().withStatus(404)));
    assertThat(writer(cloud).holds("7", NOTE)).as("the issue is gone").isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void own_comments_leave_the_ticket_as_it_was_and_those_of_others_do_not(boolean cloud) {
    FAKE.clear();
    SERVER.stubFor(
        any(urlPathMatching("/rest/.*"))
            .atPriority(9)
            .willReturn(aResponse().withTransformers("jira")));
    SERVER.stubFor(
        get(urlPathMatching("/rest/api/./myself"))
            .willReturn(
                okJson("{\"key\": \"SYNC\", \"displayName\": \"Sync\", \"timeZone\": \"UTC\"}")));
    FAKE.create(7, START);
    Ticket before = read(cloud);

    comment(cloud, "1", "SYNC");
    assertThat(read(cloud).initial()).isEqualTo(before.initial());
    assertThat(read(cloud).events()).isEqualTo(before.events());

    comment(cloud, "2", "U1");
    assertThat(read(cloud).events()).filteredOn(Event.Commented.class::isInstance).hasSize(1);
  }

  private static void comment(boolean cloud, String id, String author) {
    JsonObject comment =
        JsonParser.parseString(
                """
                {"id": "%s", "created": "2026-03-02T09:00:00.000+0000",
                 "author": {"key": "%s", "displayName": "Somebody"}}
                """
                    .formatted(id, author))
            .getAsJsonObject();
    JiraApi api = cloud ? new Cloud(peer()) : new DataCenter(peer());
    comment.add("body", api.comment(NOTE));
    JsonObject told = FAKE.fields(7).getAsJsonObject("comment");
    told.getAsJsonArray("comments").add(comment);
    told.addProperty("total", told.getAsJsonArray("comments").size());
  }

  private static Ticket read(boolean cloud) {
    var mapping =
        MappingReader.read("{project: ITS, people: {by: user-name}}", Jira.DIALECT).orElseThrow();
    Jira.Scope scope = new Jira.Scope("", 10);
    Jira jira =
        cloud
            ? Jira.cloud("ops", peer(), scope, mapping, Clock.systemUTC())
            : Jira.dataCenter("ops", peer(), scope, mapping, Clock.systemUTC());
    ReadTicket read = jira.read(List.of("7")).get(0);
    return ((ReadTicket.Understood) read).outside().ticket();
  }

  private static WriteBack.Result write(boolean cloud, List<Note> notes) {
    return writer(cloud).write("7", writer(cloud).content(LATE), notes);
  }

  private static IssueWriting writer(boolean cloud) {
    return cloud ? IssueWriting.cloud(peer(), SETTINGS) : IssueWriting.dataCenter(peer(), SETTINGS);
  }

  private static Peer peer() {
    Limits limits =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            1 << 20,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(20));
    return new Peer(
        new PeerSettings(
            "ops", URI.create(SERVER.baseUrl()), new Credentials.None(), Optional.empty(), limits),
        Clock.systemUTC());
  }
}
