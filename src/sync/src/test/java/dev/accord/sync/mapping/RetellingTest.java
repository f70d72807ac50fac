package dev.accord.sync.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Original.Change;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Known;
import dev.accord.sync.mapping.Original.Remark;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetellingTest {
  private static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant SEEN = Instant.parse("2026-03-02T12:00:00Z");
  private static final FieldValue NEW = new FieldValue("1", "New");
  private static final FieldValue BUSY = new FieldValue("2", "In Progress");
  private static final FieldValue HOLD = new FieldValue("3", "On Hold");
  private static final FieldValue RESOLVED = new FieldValue("6", "Resolved");
  private static final FieldValue NETWORK = new FieldValue("g1", "Network");
  private static final FieldValue DESK = new FieldValue("g2", "Desk");
  private static final FieldValue ABEL = new FieldValue("u1", "Abel Tuter");
  private static final Known PEOPLE =
      new Known(
          Map.of(
              "u1", new Person("u1", "abel.tuter", "abel@example.org", "Abel Tuter"),
              "u2", new Person("u2", "boss", "boss@example.org", "The Boss")),
          Map.of());

  @Test
  void what_a_ticket_was_in_the_beginning_is_found_by_going_back() {
    Ticket ticket =
        tell(
            Map.of("state", List.of(RESOLVED), "assignment_group", List.of(NETWORK)),
            change("c2", 20, whole("state", BUSY, RESOLVED)),
            change("c1", 10, whole("state", NEW, BUSY), whole("assignment_group", DESK, NETWORK)));

    assertThat(ticket.initial().fields())
        .containsEntry(FieldKey.PROJECT, List.of(FieldValue.of("ITS")))
        .containsEntry(FieldKey.TYPE, List.of(FieldValue.of("Incident")))
        .containsEntry(FieldKey.STATUS, List.of(FieldValue.of("New")))
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of("new")))
        .containsEntry(FieldKey.RESOLUTION, List.of())
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(new FieldValue("it:g2", "Desk")));
    assertThat(ticket.events()).hasSize(2);
    assertThat(changes(ticket, 0))
        .containsEntry(FieldKey.STATUS, List.of(FieldValue.of("In Progress")))
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(FieldValue.of("network-team")));
    assertThat(changes(ticket, 1))
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of("done")))
        .containsEntry(FieldKey.RESOLUTION, List.of(FieldValue.of("Done")));
  }

  @Test
  void a_state_is_known_by_its_name_too() {
    assertThat(tell(Map.of("state", List.of(HOLD))).initial().values(FieldKey.STATUS))
        .containsExactly(FieldValue.of("Waiting"));
  }

  @Test
  void an_unknown_state_has_no_category_and_is_never_taken_for_another_systems() {
    Ticket ticket = tell(Map.of("state", List.of(new FieldValue("8", "Cancelled"))));

    assertThat(ticket.initial().values(FieldKey.STATUS))
        .containsExactly(new FieldValue("it:8", "Cancelled"));
    assertThat(ticket.initial().has(FieldKey.STATUS_CATEGORY)).isFalse();
  }

  @Test
  void a_state_that_is_not_mapped_has_the_category_that_its_system_tells() {
    Original original =
        original(
            Map.of("state", List.of(new FieldValue("8", "Cancelled"))),
            List.of(),
            List.of(),
            new Known(Map.of(), Map.of("8", "done")));

    assertThat(
            retelling()
                .tell(original, SEEN, Duration.ZERO)
                .ticket()
                .initial()
                .values(FieldKey.STATUS_CATEGORY))
        .containsExactly(FieldValue.of("done"));
  }

  @Test
  void people_are_found_by_the_attribute_then_by_the_table_else_stay_foreign() {
    Ticket ticket =
        tell(
            Map.of(
                "assigned_to", List.of(ABEL),
                "caller_id", List.of(new FieldValue("u2", "The Boss"))),
            change("c1", 10, "u9", whole("assigned_to", new FieldValue("u9", "Gone"), ABEL)));

    assertThat(ticket.initial().values(FieldKey.ASSIGNEE))
        .containsExactly(new FieldValue("it:u9", "Gone"));
    assertThat(changes(ticket, 0))
        .containsEntry(FieldKey.ASSIGNEE, List.of(new FieldValue("@abel.tuter", "Abel Tuter")));
    assertThat(ticket.initial().user(FieldKey.REPORTER)).contains(new UserKey("katrin"));
    assertThat(ticket.events().get(0).stamp().author()).contains(new UserKey("it:u9"));
  }

  @Test
  void what_came_and_went_one_by_one_is_taken_back_one_by_one() {
    Ticket ticket =
        tell(
            Map.of("tags", List.of(FieldValue.of("a"), FieldValue.of("c"))),
            change(
                "c1",
                10,
                new Diff.Part("tags", List.of(FieldValue.of("b")), List.of()),
                new Diff.Part("tags", List.of(), List.of(FieldValue.of("c")))));

    assertThat(ticket.initial().values(FieldKey.LABEL))
        .containsExactly(FieldValue.of("a"), FieldValue.of("b"));
    assertThat(changes(ticket, 0))
        .containsEntry(FieldKey.LABEL, List.of(FieldValue.of("a"), FieldValue.of("c")));
  }

  @Test
  void comments_are_the_clients_only_in_the_channels_named() {
    Original original =
        original(
            Map.of(),
            List.of(),
            List.of(
                new Remark("j1", CREATED.plusSeconds(5), 0, Optional.of("u1"), "comments"),
                new Remark("j2", CREATED.plusSeconds(6), 0, Optional.of("u1"), "work_notes")),
            PEOPLE);

    assertThat(retelling().tell(original, SEEN, Duration.ZERO).ticket().events())
        .extracting(event -> ((Event.Commented) event).clientVisible())
        .containsExactly(true, false);
  }

  @Test
  void a_value_that_leads_to_no_project_is_named() {
    Mapping mapping =
        MappingReader.read(
                Mappings.IT.replace("project: ITS", "project: {field: u_unit, values: {it: ITS}}"),
                Mappings.DESK)
            .orElseThrow();
    Original original =
        original(Map.of("u_unit", List.of(FieldValue.of("hr"))), List.of(), List.of(), PEOPLE);

    assertThatThrownBy(() -> new Retelling("it", mapping).tell(original, SEEN, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "field u_unit is 'hr', which leads to no project; add it to the mapping's"
                + " project.values, or an otherwise");
  }

  @Test
  void a_time_outside_all_measure_is_refused() {
    assertThatThrownBy(
            () ->
                tell(
                    Map.of(),
                    new Change(
                        "c1",
                        Instant.parse("9999-01-01T00:00:00Z"),
                        0,
                        Optional.empty(),
                        List.of())))
        .hasMessageContaining("change c1")
        .hasMessageContaining("1970 to 2500");
  }

  @Test
  void hostile_texts_still_make_a_ticket_that_accord_reads() {
    String hostile = "\u202E<img onerror=x>\uD800\n\0" + "é".repeat(400) + "'; drop table";
    Original original =
        new Original(
            new Heading(
                "46d44a", hostile, URI.create("https://it.example.org/x"), hostile, CREATED),
            Map.of(
                "state", List.of(new FieldValue(hostile, hostile)),
                "tags", List.of(FieldValue.of(hostile)),
                "assigned_to", List.of(new FieldValue(hostile, hostile))),
            List.of(
                new Change(
                    "c" + hostile,
                    CREATED.plusSeconds(1),
                    1,
                    Optional.of(hostile),
                    List.of(new Diff.Whole("state", List.of(), List.of(NEW))))),
            List.of(),
            Known.NOTHING);

    OutsideTicket outside = retelling().tell(original, SEEN, Duration.ofMillis(3));

    assertThat(DocumentReader.readOutsideTicket(DocumentWriter.write(outside)).orElseThrow())
        .isEqualTo(outside);
  }

  @Test
  void a_sample_shows_field_by_field_and_then_what_happened() {
    Original original =
        original(
            Map.of(
                "state", List.of(BUSY),
                "priority", List.of(new FieldValue("1", "1 - Critical")),
                "assigned_to", List.of(ABEL)),
            List.of(change("c1", 10, whole("state", NEW, BUSY))),
            List.of(new Remark("j1", CREATED.plusSeconds(30), 0, Optional.of("u1"), "comments")),
            PEOPLE);

    String text =
        new SampleText(Mappings.it()).of(original, retelling().tell(original, SEEN, Duration.ZERO));

    assertThat(text)
        .isEqualTo(
            """
            INC1  Printer burns
              https://it.example.org/x
                in the source  is                →  in Accord       is
                assigned_to    Abel Tuter (u1)   →  assignee        Abel Tuter (@abel.tuter)
                priority       1 - Critical (1)  →  priority        Highest
                (always)                         →  project         ITS
                state          In Progress (2)   →  resolution      -
                state          In Progress (2)   →  status          In Progress
                state          In Progress (2)   →  statusCategory  indeterminate
                (always)                         →  type            Incident
              events since 2026-03-02T08:00:00Z:
                2026-03-02T08:00:10Z by @abel.tuter: resolution = -, status = In Progress, statusCategory = indeterminate
                2026-03-02T08:00:30Z by @abel.tuter: comment that the client may read
            """);
  }

  private static Retelling retelling() {
    return new Retelling("it", Mappings.it());
  }

  private static Ticket tell(Map<String, List<FieldValue>> present, Change... changes) {
    return retelling()
        .tell(original(present, List.of(changes), List.of(), PEOPLE), SEEN, Duration.ZERO)
        .ticket();
  }

  private static Original original(
      Map<String, List<FieldValue>> present,
      List<Change> changes,
      List<Remark> remarks,
      Known known) {
    Map<String, List<FieldValue>> all = new HashMap<>(Map.of("state", List.of(NEW)));
    all.putAll(present);
    return new Original(
        new Heading(
            "46d44a", "INC1", URI.create("https://it.example.org/x"), "Printer burns", CREATED),
        all,
        changes,
        remarks,
        known);
  }

  private static Change change(String id, long second, Diff... diffs) {
    return change(id, second, "u1", diffs);
  }

  private static Change change(String id, long second, String author, Diff... diffs) {
    return new Change(id, CREATED.plusSeconds(second), 0, Optional.of(author), List.of(diffs));
  }

  private static Diff whole(String field, FieldValue from, FieldValue to) {
    return new Diff.Whole(field, List.of(from), List.of(to));
  }

  private static Map<FieldKey, List<FieldValue>> changes(Ticket ticket, int index) {
    return ((Event.FieldsChanged) ticket.events().get(index)).after();
  }
}
