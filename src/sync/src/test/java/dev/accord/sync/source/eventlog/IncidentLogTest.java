package dev.accord.sync.source.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The mapping that the project ships, on the log that it is for; the log lies beside the project.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentLogTest {
  private static final Path ROOT = Path.of(System.getProperty("accord.root", "../.."));
  private static final Path LOG =
      ROOT.resolve("../shared/data/incident-log/incidents.csv.gz").normalize();
  private static final Path MAPPING =
      ROOT.resolve("src/docs/examples/incident-log.mapping.yaml").normalize();

  private final Map<String, ReadTicket> tickets = new TreeMap<>();

  @BeforeAll
  void read() throws IOException {
    assumeThat(Files.exists(LOG))
        .as("skipped: the incident log is not at %s", LOG.toAbsolutePath().normalize())
        .isTrue();
    try (EventLog log =
        new EventLog(
            "incidents", LOG, 500, DeskLog.mapping(Files.readString(MAPPING)), Clock.systemUTC())) {
      Optional<Cursor> cursor = Optional.empty();
      boolean more = true;
      while (more) {
        Page page = log.next(cursor);
        page.tickets().forEach(ticket -> tickets.put(ticket.id(), ticket));
        cursor = Optional.of(page.next());
        more = page.more();
      }
    }
  }

  @Test
  void every_incident_is_understood() {
    assertThat(tickets).hasSize(5_167);
    assertThat(tickets.values()).allMatch(ticket -> ticket instanceof ReadTicket.Understood);
  }

  @Test
  void an_incident_begins_when_it_was_opened_and_ends_closed() {
    OutsideTicket incident = incident("INC0000060");

    assertThat(incident.ticket().created()).isEqualTo(Instant.parse("2016-02-29T05:38:00Z"));
    List<Event> events = incident.ticket().events();
    assertThat(events)
        .extracting(Event::at)
        .containsExactly(
            Instant.parse("2016-03-02T07:52:00Z"),
            Instant.parse("2016-03-02T11:06:00Z"),
            Instant.parse("2016-03-07T12:00:00Z"));
    assertThat(((Event.FieldsChanged) events.get(1)).after())
        .containsEntry(FieldKey.RESOLUTION, List.of(FieldValue.of("Done")));
  }

  @Test
  void who_is_not_known_has_nothing_assigned() {
    assertThat(incident("INC0000064").ticket().events())
        .anySatisfy(
            event ->
                assertThat(((Event.FieldsChanged) event).after())
                    .containsEntry(FieldKey.ASSIGNEE, List.of())
                    .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(FieldValue.of("Group 28"))));
  }

  private OutsideTicket incident(String id) {
    return ((ReadTicket.Understood) Optional.ofNullable(tickets.get(id)).orElseThrow()).outside();
  }
}
