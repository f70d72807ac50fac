package dev.accord.sync.source.jira;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.gson.JsonParser;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final FakeJira FAKE = new FakeJira();

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().extensions(FAKE))
          .build();

  private static final Mapping MAPPING =
      MappingReader.read(
              "{project: ITS, people: {by: user-name}, fields: {assignmentGroup: Team}}",
              Jira.DIALECT)
          .orElseThrow();

  @BeforeEach
  void begin() {
    FAKE.clear();
    SERVER.stubFor(
        any(urlPathMatching("/rest/.*"))
            .atPriority(9)
            .willReturn(aResponse().withTransformers("jira")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_issue_is_told_with_its_history(boolean cloud) {
    FAKE.create(7, START);
    FAKE.status(7, START.plusSeconds(60), "2", "Busy");
    FAKE.change(
        7,
        START.plusSeconds(90),
        """
        {"field": "labels", "fieldtype": "jira", "from": null, "fromString": "a", "to": null, "toString": "a b"},
        {"field": "assignee", "fieldtype": "jira", "from": "U2", "fromString": "Bob", "to": null, "toString": null},
        {"field": "Team", "fieldtype": "custom", "from": null, "fromString": null, "to": "77", "toString": "Desk"}
        """);
    FAKE.fields(7)
        .add(
            "comment",
            JsonParser.parseString(
                """
                {"total": 2, "comments": [
                  {"id": "50", "created": "2026-03-02T08:02:00.000+0000", "author": {"key": "U1", "name": "ann", "displayName": "Ann"}},
                  {"id": "51", "created": "2026-03-02T08:03:00.000+0000", "visibility": {"type": "role", "value": "Agents"}}]}
                """));

    Ticket ticket = ticket(source(10, cloud).next(Optional.empty()).tickets().get(0));

    assertThat(ticket.id().toString()).isEqualTo("partner/7");
    assertThat(ticket.key()).isEqualTo("OPS-7");
    assertThat(ticket.created()).isEqualTo(START);
    assertThat(ticket.initial().values(FieldKey.PROJECT)).containsExactly(FieldValue.of("ITS"));
    assertThat(ticket.initial().values(FieldKey.STATUS))
        .containsExactly(new FieldValue("partner:1", "Open"));
    assertThat(ticket.initial().values(FieldKey.STATUS_CATEGORY))
        .containsExactly(FieldValue.of("new"));
    assertThat(ticket.initial().values(FieldKey.LABEL)).containsExactly(FieldValue.of("a"));
    assertThat(ticket.initial().user(FieldKey.ASSIGNEE)).contains(new UserKey("@bob"));
    assertThat(ticket.initial().has(FieldKey.ASSIGNMENT_GROUP)).isFalse();
    assertThat(ticket.events()).hasSize(4);
    assertThat(ticket.events().get(0).stamp().author()).contains(new UserKey("@ann"));
    assertThat(((Event.FieldsChanged) ticket.events().get(0)).after())
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of("indeterminate")));
    assertThat(((Event.FieldsChanged) ticket.events().get(1)).after())
        .containsEntry(FieldKey.ASSIGNEE, List.of())
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(new FieldValue("partner:77", "Desk")));
    assertThat(((Event.Commented) ticket.events().get(2)).clientVisible()).isTrue();
    assertThat(((Event.Commented) ticket.events().get(3)).clientVisible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "7, false", "50, false", "1, true", "3, true", "50, true"})
  void pages_of_any_size_give_the_same_tickets(int size, boolean cloud) {
    Random random = new Random(815);
    for (int id = 1; id <= 25; id++) {
      FAKE.create(id, START.plusSeconds(random.nextInt(240)));
    }
    Map<String, Ticket> whole = new HashMap<>();
    readAll(source(500, cloud), Optional.empty(), whole);

    Map<String, Ticket> paged = new HashMap<>();
    readAll(source(size, cloud), Optional.empty(), paged);

    assertThat(whole).hasSize(25);
    assertThat(paged).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void issues_that_change_while_pages_are_read_are_never_missed(boolean cloud) {
    for (int seed = 0; seed < 15; seed++) {
      Random random = new Random(seed);
      begin();
      FAKE.now(START.plusSeconds(600));
      for (int id = 1; id <= 14; id++) {
        FAKE.create(id, START.plusSeconds(random.nextInt(90)));
      }
      FAKE.beforeSearch(
          () -> {
            FAKE.now(FAKE.now().plusSeconds(random.nextInt(20)));
            if (random.nextBoolean()) {
              FAKE.status(1 + random.nextInt(14), FAKE.now(), "2", "Busy");
            }
          });
      Map<String, Ticket> known = new HashMap<>();
      Optional<Cursor> cursor = readSome(source(3, cloud), Optional.empty(), known, 25);
      FAKE.beforeSearch(() -> {});
      cursor = readAll(source(3, cloud), cursor, known);
      readAll(source(3, cloud), cursor, known);

      Map<String, Ticket> truth = new HashMap<>();
      readAll(source(500, cloud), Optional.empty(), truth);
      assertThat(known).as("seed %d", seed).isEqualTo(truth);
    }
  }

  @Test
  void the_hour_that_comes_twice_is_read_whole() {
    // In Berlin clocks go from 03:00 back to 02:00 at 01:00 UTC.
    for (int id = 1; id <= 20; id++) {
      FAKE.create(id, Instant.parse("2026-10-24T23:30:00Z").plusSeconds(id * 480L));
    }
    FAKE.now(Instant.parse("2026-10-25T09:00:00Z"));
    Map<String, Ticket> known = new HashMap<>();

    readAll(source(3, false), Optional.empty(), known);

    assertThat(known).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void issues_are_read_again_by_id_and_what_is_gone_is_left_out(boolean cloud) {
    FAKE.create(1, START);
    FAKE.create(2, START);

    assertThat(source(5, cloud).read(List.of("1", "99", "2", "x) OR (1=1")))
        .extracting(ReadTicket::id)
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void one_id_that_is_gone_does_not_hide_the_others_where_jira_refuses_the_whole_list() {
    FAKE.create(1, START);
    FAKE.create(2, START);
    FAKE.refuseUnknownIds();
    SERVER.stubFor(
        any(urlPathMatching("/rest/api/2/issue/99")).willReturn(aResponse().withStatus(404)));

    assertThat(source(5, false).read(List.of("1", "99", "2")))
        .extracting(ReadTicket::id)
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void a_history_that_is_told_in_part_rejects_the_issue() {
    FAKE.create(1, START);
    FAKE.changelog(1).addProperty("total", 5);

    assertThat(source(5, false).read(List.of("1")))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadTicket.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("only 0 of 5 changes are told"));
  }

  @Test
  void an_issue_without_the_field_that_says_its_state_is_rejected() {
    FAKE.create(1, START);
    FAKE.fields(1).remove("status");

    assertThat(source(5, false).read(List.of("1")))
        .singleElement()
        .isInstanceOf(ReadTicket.Rejected.class);
  }

  @ParameterizedTest
  @CsvSource({
    "401, DENIED",
    "403, DENIED",
    "429, THROTTLED",
    "500, UNREACHABLE",
    "404, UNREADABLE"
  })
  void trouble_is_told_as_what_it_is(int status, Trouble trouble) {
    SERVER.stubFor(
        any(urlPathMatching("/rest/api/./search.*")).willReturn(aResponse().withStatus(status)));

    assertThat(trouble(source(5, false))).isEqualTo(trouble);
    assertThat(trouble(source(5, true))).isEqualTo(trouble);
  }

  @Test
  void answers_that_break_off_or_are_no_json_are_told_apart() {
    SERVER.stubFor(
        any(urlPathMatching("/rest/api/2/search")).willReturn(okJson("{\"issues\": [{")));
    assertThat(trouble(source(5, false))).isEqualTo(Trouble.UNREACHABLE);
    SERVER.stubFor(
        any(urlPathMatching("/rest/api/2/search"))
            .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>")));
    assertThat(trouble(source(5, false))).isEqualTo(Trouble.UNREADABLE);
    SERVER.stubFor(
        any(urlPathMatching("/rest/api/2/search"))
            .willReturn(okJson("{\"issues\": []}").withChunkedDribbleDelay(5, 60_000)));
    assertThat(trouble(source(5, false))).isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void a_scope_with_an_order_is_refused() {
    assertThatThrownBy(() -> new Jira.Scope("project = OPS order  by created", 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Jira source(int pageSize, boolean cloud) {
    Limits quick =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            10_000_000,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(2));
    Clock clock = Clock.fixed(START.plusSeconds(3_600), ZoneOffset.UTC);
    Peer peer =
        new Peer(
            new PeerSettings(
                "partner",
                URI.create(SERVER.baseUrl()),
                new Credentials.None(),
                Optional.empty(),
                quick),
            clock);
    Jira.Scope scope = new Jira.Scope("project = OPS", pageSize);
    return cloud
        ? Jira.cloud("partner", peer, scope, MAPPING, clock)
        : Jira.dataCenter("partner", peer, scope, MAPPING, clock);
  }

  private static Optional<Cursor> readAll(
      Jira source, Optional<Cursor> from, Map<String, Ticket> into) {
    return readSome(source, from, into, 1_000);
  }

  private static Optional<Cursor> readSome(
      Jira source, Optional<Cursor> from, Map<String, Ticket> into, int pages) {
    Optional<Cursor> cursor = from;
    Set<Cursor> seen = new HashSet<>();
    for (int i = 0; i < pages; i++) {
      Page page = source.next(cursor);
      for (ReadTicket read : page.tickets()) {
        Ticket ticket = ticket(read);
        into.put(
            read.id(),
            new Ticket(
                ticket.id(),
                ticket.key(),
                ticket.created(),
                ticket.initial(),
                ticket.events(),
                Duration.ZERO));
      }
      cursor = Optional.of(page.next());
      if (!page.more()) {
        return cursor;
      }
      assertThat(seen.add(page.next())).as("reading goes on from %s", page.next()).isTrue();
    }
    return cursor;
  }

  private static Ticket ticket(ReadTicket read) {
    assertThat(read).isInstanceOf(ReadTicket.Understood.class);
    return ((ReadTicket.Understood) read).outside().ticket();
  }

  private static Trouble trouble(Jira source) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> source.next(Optional.empty()));
    assertThat(thrown).isNotNull();
    return thrown.trouble();
  }
}
