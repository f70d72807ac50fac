package dev.accord.sync.cli;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import dev.accord.sync.store.StoredTicket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ticket {@code a} of the system {@code it}, called INC1, that was read before. */
final class StoredIncident {
  /** Monday morning in UTC. */
  static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");

  /** What Jira says of a group in which one person is, whose key is not the name. */
  static final String ANN_ALONE =
      """
      {"isLast": true, "values": [
        {"key": "JIRAUSER10100", "name": "ann", "emailAddress": "Ann@example.org"}]}
      """;

  private StoredIncident() {}

  /**
   * Stores it.
   *
   * @param file of the database
   * @param reporter as the sync service names people
   */
  static void put(Path file, String reporter, Instant resolved) {
    TicketState initial =
        new TicketState(
            Map.of(
                FieldKey.PROJECT, List.of(FieldValue.of("ITS")),
                FieldKey.REPORTER, List.of(FieldValue.of(reporter))));
    Stamp stamp = new Stamp("1", resolved, 1, Optional.empty(), Optional.empty());
    Event done =
        new Event.FieldsChanged(stamp, Map.of(FieldKey.RESOLUTION, List.of(FieldValue.of("Done"))));
    Ticket ticket = Ticket.of(new TicketId("it", "a"), "INC1", CREATED, initial, List.of(done));
    OutsideTicket outside =
        new OutsideTicket(ticket, URI.create("https://example.org/a"), "", resolved);
    try (Store store = Store.open(new StoreSettings("jdbc:h2:file:" + file, "sa", ""))) {
      store.transact(unit -> unit.tickets().put("it", List.of(StoredTicket.of(outside, false))));
    }
  }
}
