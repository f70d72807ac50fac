package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.MappingLint;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

class ServiceNowTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final FakeServiceNow FAKE = new FakeServiceNow();

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().extensions(FAKE))
          .build();

  private static final Mapping MAPPING =
      MappingReader.read(
              """
              project: ITS
              fields:
                priority: {field: priority, values: {1: Highest, 3: Medium}}
                assignmentGroup: assignment_group
                assignee: assigned_to
              states:
                values:
                  1: {status: New, category: new}
                  2: {status: In Progress, category: indeterminate}
                  6: {status: Resolved, category: done, resolution: Done}
              people: {by: user-name}
              """,
              ServiceNow.DIALECT)
          .orElseThrow();

  @BeforeEach
  void begin() {
    FAKE.clear();
    FAKE.serve(SERVER);
    FAKE.put("sys_user", "u1", "user_name", "abel", "email", "abel@example.org", "name", "Abel");
    FAKE.put("sys_user_group", "g1", "name", "Desk", "active", "true");
    FAKE.put("sys_user_group", "g2", "name", "Network", "active", "true");
    choice("c1", "1", "New");
    choice("c2", "2", "In Progress");
    choice("c3", "6", "Resolved");
    choice("c4", "8", "Cancelled");
  }

  private static void choice(String id, String value, String label) {
    FAKE.put(
        "sys_choice",
        id,
        "name",
        "incident",
        "element",
        "state",
        "value",
        value,
        "label",
        label,
        "language",
        "en");
  }

  @Test
  void a_record_is_told_with_its_history() {
    FAKE.create("a", START);
    FAKE.put("incident", "a", "assignment_group", "g1");
    FAKE.update("a", START.plusSeconds(60), "abel", "state", "2", "assignment_group", "g2");
    FAKE.update("a", START.plusSeconds(120), "system", "assigned_to", "u1");
    FAKE.put(
        "sys_journal_field",
        "j1",
        "element_id",
        "a",
        "element",
        "comments",
        "sys_created_on",
        FakeServiceNow.text(START.plusSeconds(90)),
        "sys_created_by",
        "abel");
    FAKE.put(
        "sys_journal_field",
        "j2",
        "element_id",
        "a",
        "element",
        "work_notes",
        "sys_created_on",
        FakeServiceNow.text(START.plusSeconds(95)),
        "sys_created_by",
        "guest");
    FAKE.update("a", START.plusSeconds(180), "abel", "state", "6");

    OutsideTicket outside = understood(source(10).next(Optional.empty()).tickets().get(0));

    Ticket ticket = outside.ticket();
    assertThat(ticket.id().toString()).isEqualTo("it/a");
    assertThat(ticket.key()).isEqualTo("INCa");
    assertThat(outside.summary()).isEqualTo("Printer a");
    assertThat(outside.url()).hasToString(SERVER.url("/incident.do?sys_id=a"));
    assertThat(ticket.created()).isEqualTo(START);
    assertThat(ticket.initial().values(FieldKey.STATUS)).containsExactly(FieldValue.of("New"));
    assertThat(ticket.initial().values(FieldKey.PRIORITY)).containsExactly(FieldValue.of("Medium"));
    assertThat(ticket.initial().values(FieldKey.ASSIGNMENT_GROUP))
        .containsExactly(new FieldValue("it:g1", "Desk"));
    assertThat(ticket.initial().has(FieldKey.ASSIGNEE)).isFalse();
    assertThat(ticket.events())
        .extracting(event -> Duration.between(START, event.at()).toSeconds())
        .containsExactly(60L, 90L, 95L, 120L, 180L);
    assertThat(((Event.FieldsChanged) ticket.events().get(0)).after())
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(new FieldValue("it:g2", "Network")))
        .containsEntry(FieldKey.STATUS, List.of(FieldValue.of("In Progress")));
    assertThat(ticket.events().get(0).stamp().author()).contains(new UserKey("abel"));
    assertThat(((Event.Commented) ticket.events().get(1)).clientVisible()).isTrue();
    assertThat(((Event.Commented) ticket.events().get(2)).clientVisible()).isFalse();
    assertThat(ticket.events().get(2).stamp().author()).contains(new UserKey("it:guest"));
    assertThat(ticket.events().get(3).stamp().author()).isEmpty();
    assertThat(now(ticket).values(FieldKey.RESOLUTION)).containsExactly(FieldValue.of("Done"));
    assertThat(DocumentReader.readOutsideTicket(DocumentWriter.write(outside)).orElseThrow())
        .isEqualTo(outside);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 50})
  void pages_of_any_size_give_the_same_tickets(int size) {
    Random random = new Random(4711);
    for (int i = 0; i < 23; i++) {
      String id = "t%02d".formatted(i);
      // Often several in one second.
      Instant at = START.plusSeconds(random.nextInt(6));
      FAKE.create(id, at);
      if (random.nextBoolean()) {
        FAKE.update(id, at.plusSeconds(random.nextInt(3)), "abel", "state", "2");
      }
    }
    Map<String, Ticket> whole = new HashMap<>();
    readAll(source(500), Optional.empty(), whole);

    Map<String, Ticket> paged = new HashMap<>();
    readAll(source(size), Optional.empty(), paged);

    assertThat(whole).hasSize(23);
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void tickets_that_change_while_pages_are_read_are_never_missed() {
    for (int seed = 0; seed < 25; seed++) {
      changeWhileReading(new Random(seed), seed);
    }
  }

  private void changeWhileReading(Random random, int seed) {
    begin();
    FAKE.now(START.plusSeconds(600));
    for (int i = 0; i < 12; i++) {
      FAKE.create("t%02d".formatted(i), START.plusSeconds(random.nextInt(40)));
    }
    FAKE.beforeTable(
        () -> {
          FAKE.now(FAKE.now().plusSeconds(random.nextInt(3)));
          int happening = random.nextInt(3);
          String id = "t%02d".formatted(random.nextInt(12));
          if (happening == 0) {
            FAKE.update(id, FAKE.now(), "abel", "priority", random.nextBoolean() ? "1" : "3");
          } else if (happening == 1) {
            // A transaction that was long under way.
            FAKE.update(id, FAKE.now().minusSeconds(random.nextInt(50)), "abel", "state", "2");
          }
        });
    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readSome(source(4), Optional.empty(), known, 30);
    FAKE.beforeTable(() -> {});
    cursor = readAll(source(4), cursor, known);
    readAll(source(4), cursor, known);

    Map<String, Ticket> truth = new HashMap<>();
    readAll(source(500), Optional.empty(), truth);
    assertThat(known).as("seed %d", seed).isEqualTo(truth);
  }

  @Test
  void a_row_that_becomes_visible_late_is_found_by_the_next_reading() {
    FAKE.now(START.plusSeconds(600));
    FAKE.create("a", START.plusSeconds(595));
    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readAll(source(5), Optional.empty(), known);

    FAKE.create("late", START.plusSeconds(560));
    readAll(source(5), cursor, known);

    assertThat(known).containsOnlyKeys("a", "late");
  }

  @Test
  void a_reading_that_was_interrupted_for_hours_still_finds_what_came_late_in_it() {
    FAKE.now(START.plusSeconds(600));
    FAKE.create("a", START);
    FAKE.create("b", START.plusSeconds(595));
    Page first = source(2).next(Optional.empty());
    FAKE.create("late", START.plusSeconds(590));
    FAKE.now(START.plusSeconds(20_000));

    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readAll(source(2), Optional.of(first.next()), known);
    readAll(source(2), cursor, known);

    assertThat(known).containsKey("late");
  }

  @Test
  void a_page_whose_rows_may_partly_not_be_read_does_not_end_the_reading() {
    for (int i = 0; i < 6; i++) {
      FAKE.create("t" + i, START.plusSeconds(i));
    }
    FAKE.hideRow("t1");
    Map<String, Ticket> known = new HashMap<>();

    readAll(source(2), Optional.empty(), known);

    assertThat(known).containsOnlyKeys("t0", "t2", "t3", "t4", "t5");
  }

  @Test
  void the_scope_holds_on_each_page() {
    for (int i = 0; i < 8; i++) {
      FAKE.create("t" + i, START);
      FAKE.put("incident", "t" + i, "priority", Integer.toString(i % 4));
    }
    Map<String, Ticket> known = new HashMap<>();

    readAll(source(2, "priority=1^ORpriority=3"), Optional.empty(), known);

    assertThat(known).containsOnlyKeys("t1", "t3", "t5", "t7");
  }

  @Test
  void tickets_are_read_again_by_id_and_what_is_gone_is_left_out() {
    FAKE.create("a", START);
    FAKE.create("b", START);

    List<ReadTicket> read = source(1).read(List.of("a", "gone", "b", "^NQactive=true"));

    assertThat(read).extracting(ReadTicket::id).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void nothing_to_read_is_an_empty_page() {
    Page page = source(5).next(Optional.empty());

    assertThat(page.tickets()).isEmpty();
    assertThat(page.more()).isFalse();
    assertThat(source(5).next(Optional.of(page.next())).tickets()).isEmpty();
  }

  @Test
  void an_unknown_state_is_told_and_marked_and_never_guessed() {
    FAKE.create("a", START);
    FAKE.put("incident", "a", "state", "8");

    TicketState initial =
        understood(source(5).next(Optional.empty()).tickets().get(0)).ticket().initial();

    assertThat(initial.values(FieldKey.STATUS))
        .containsExactly(new FieldValue("it:8", "Cancelled"));
    assertThat(initial.has(FieldKey.STATUS_CATEGORY)).isFalse();
  }

  @Test
  void a_mapped_field_that_is_not_answered_rejects_the_ticket_only() {
    FAKE.create("a", START);
    FAKE.create("b", START);
    FAKE.put("incident", "a").remove("priority");

    List<ReadTicket> read = source(5).next(Optional.empty()).tickets();

    assertThat(read)
        .contains(
            new ReadTicket.Rejected(
                "a",
                "INCa",
                "the record has no field priority; let the user read it, or correct the mapping"));
    assertThat(read).hasSize(2);
  }

  @Test
  void a_history_that_may_not_be_read_is_not_taken_for_none() {
    for (int i = 0; i < 5; i++) {
      FAKE.create("t" + i, START);
      FAKE.put("incident", "t" + i, "sys_mod_count", "3");
    }

    assertThatThrownBy(() -> source(10).next(Optional.empty()))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("let the user read sys_audit");
  }

  @Test
  void a_time_that_is_none_rejects_the_ticket_only() {
    FAKE.create("a", START);
    FAKE.update("a", START.plusSeconds(5), "abel", "state", "2");
    FAKE.create("b", START);
    FAKE.put("sys_audit", "audit", "documentkey", "b", "fieldname", "state", "sys_created_on", "?");

    List<ReadTicket> read = source(5).next(Optional.empty()).tickets();

    assertThat(read)
        .filteredOn(ReadTicket.Rejected.class::isInstance)
        .singleElement()
        .satisfies(
            one ->
                assertThat(((ReadTicket.Rejected) one).reason())
                    .contains("sys_created_on is '?' instead of a time"));
  }

  @ParameterizedTest
  @CsvSource({"sys_updated_on, ''", "sys_updated_on, 02/03/2026 09:00:00"})
  void a_table_without_the_times_that_order_it_is_not_read(String field, String value) {
    FAKE.create("a", START);
    FAKE.put("incident", "a", field, value);

    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREADABLE);
  }

  @Test
  void hostile_texts_are_carried_as_texts() {
    String hostile = "<script>alert(1)</script>\u202E\n^NQsys_id!=x";
    FAKE.create("a", START);
    FAKE.put("incident", "a", "short_description", hostile, "number", hostile);
    FAKE.update("a", START.plusSeconds(3), hostile, "priority", hostile, "assigned_to", hostile);

    OutsideTicket outside = understood(source(5).next(Optional.empty()).tickets().get(0));

    assertThat(DocumentReader.readOutsideTicket(DocumentWriter.write(outside)).orElseThrow())
        .isEqualTo(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "401, DENIED",
    "403, DENIED",
    "429, THROTTLED",
    "500, UNREACHABLE",
    "503, UNREACHABLE",
    "404, UNREADABLE"
  })
  void trouble_is_told_as_what_it_is(int status, Trouble trouble) {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/now/table/incident")).willReturn(aResponse().withStatus(status)));

    assertThat(trouble(source(5))).isEqualTo(trouble);
  }

  @Test
  void answers_that_are_none_of_servicenow_are_told_apart() {
    answer(okJson("{\"result\": [{\"sys_id\""));
    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREACHABLE);
    answer(okJson("{\"result\": [], \"error\": {\"message\": \"Transaction cancelled\"}}"));
    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREACHABLE);
    answer(okJson("{\"records\": []}"));
    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREADABLE);
    answer(aResponse().withHeader("Content-Type", "text/html").withBody("<html>hibernating"));
    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREADABLE);
    answer(okJson("{\"result\": []}").withChunkedDribbleDelay(5, 60_000));
    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void an_answer_out_of_order_is_not_read() {
    answer(
        okJson(
            """
            {"result": [{"sys_id": "a", "sys_updated_on": "2026-03-02 09:00:00"},
                        {"sys_id": "b", "sys_updated_on": "2026-03-02 08:00:00"}]}
            """));

    assertThat(trouble(source(5))).isEqualTo(Trouble.UNREADABLE);
  }

  @Test
  void the_offset_of_its_clock_is_told() {
    FAKE.now(START.plusSeconds(3_600 + 300));
    FAKE.create("a", START);

    Page page = source(5).next(Optional.empty());

    assertThat(page.clockOffset()).isBetween(Duration.ofSeconds(295), Duration.ofSeconds(305));
    assertThat(understood(page.tickets().get(0)).ticket().clockOffset())
        .isEqualTo(page.clockOffset());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"^active=true", "active=true^NQactive=false", "active=true^ORDERBYnumber"})
  void a_scope_that_would_break_the_paging_is_refused(String scope) {
    assertThatThrownBy(() -> source(5, scope)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_cursor_of_something_else_is_refused() {
    assertThatThrownBy(() -> source(5).next(Optional.of(new Cursor("x^NQactive=true|a|"))))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("is none of ServiceNow");
  }

  @Test
  void the_mapping_can_be_held_against_what_is_there() {
    FAKE.create("a", START);

    assertThat(MappingLint.of(MAPPING, source(5).inventory(), false))
        .extracting(Object::toString)
        .containsExactly(
            "WARNING states.values: State '8' ('Cancelled') is not mapped, so clocks run on in it,"
                + " in doubt. Add it with its status and category.");
  }

  @Test
  void a_sample_shows_the_latest_tickets() {
    FAKE.create("a", START);
    FAKE.create("b", START.plusSeconds(10));

    List<Sample> sample = source(5).sample(1);

    assertThat(sample).singleElement().extracting(one -> one.read().id()).isEqualTo("b");
  }

  private static ServiceNow source(int pageSize) {
    return source(pageSize, "");
  }

  private static ServiceNow source(int pageSize, String scope) {
    Limits quick =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            10_000_000,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(2));
    Clock clock = Clock.fixed(START.plusSeconds(3_600), ZoneOffset.UTC);
    Peer peer =
        new Peer(
            new PeerSettings(
                "it",
                URI.create(SERVER.baseUrl()),
                new Credentials.None(),
                Optional.empty(),
                quick),
            clock);
    return new ServiceNow(
        "it", peer, new ServiceNow.Scope("incident", scope, pageSize), MAPPING, clock);
  }

  private static Optional<Cursor> readAll(
      ServiceNow source, Optional<Cursor> from, Map<String, Ticket> into) {
    return readSome(source, from, into, 1_000);
  }

  private static Optional<Cursor> readSome(
      ServiceNow source, Optional<Cursor> from, Map<String, Ticket> into, int pages) {
    Optional<Cursor> cursor = from;
    Set<Cursor> seen = new HashSet<>();
    for (int i = 0; i < pages; i++) {
      Page page = source.next(cursor);
      List<String> ids = new ArrayList<>();
      for (ReadTicket read : page.tickets()) {
        Ticket ticket = understood(read).ticket();
        ids.add(read.id());
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
      assertThat(ids).doesNotHaveDuplicates();
      cursor = Optional.of(page.next());
      if (!page.more()) {
        return cursor;
      }
      assertThat(seen.add(page.next())).as("reading goes on from %s", page.next()).isTrue();
    }
    return cursor;
  }

  private static OutsideTicket understood(ReadTicket read) {
    assertThat(read).isInstanceOf(ReadTicket.Understood.class);
    return ((ReadTicket.Understood) read).outside();
  }

  private static TicketState now(Ticket ticket) {
    TicketState state = ticket.initial();
    for (Event event : ticket.events()) {
      if (event instanceof Event.FieldsChanged changed) {
        state = state.with(changed.after());
      }
    }
    return state;
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(get(urlPathEqualTo("/api/now/table/incident")).willReturn(answer));
  }

  private static Trouble trouble(ServiceNow source) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> source.next(Optional.empty()));
    assertThat(thrown).isNotNull();
    return thrown.trouble();
  }
}
