package dev.accord.engine.clock;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a ticket down as people tell it. Fiona of Finance asks, Ida of IT works on it; changes
 * made by nobody in particular are Ida's.
 */
final class Tickets {
  static final String FIONA = "fiona";
  static final String FRED = "fred";
  static final String IDA = "ida";
  static final String NORA = "nora";
  static final String ROBOT = "robot";
  static final String STRANGER = "otto";

  private final Instant created;
  private final Map<FieldKey, List<FieldValue>> initial = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private Duration clockOffset = Duration.ZERO;
  private String by = IDA;
  private int nextId = 10_001;

  private Tickets(Instant created) {
    this.created = created;
    with(FieldKey.PROJECT, "ITS").with(FieldKey.TYPE, "Request").with(FieldKey.PRIORITY, "Medium");
    with(FieldKey.REPORTER, FIONA);
    initial.putAll(status("Open"));
  }

  static Tickets created(Instant at) {
    return new Tickets(at);
  }

  Tickets with(FieldKey field, String value) {
    initial.put(field, List.of(FieldValue.of(value)));
    return this;
  }

  Tickets without(FieldKey field) {
    initial.remove(field);
    return this;
  }

  Tickets inStatus(String status) {
    initial.putAll(status(status));
    return this;
  }

  Tickets clockAheadBy(Duration offset) {
    clockOffset = offset;
    return this;
  }

  /** Whoever does what follows. */
  Tickets by(String user) {
    by = user;
    return this;
  }

  Tickets status(Instant at, String status) {
    return change(at, status(status));
  }

  Tickets waitsForClient(Instant at) {
    return status(at, "Waiting for client");
  }

  Tickets waitsForSupplier(Instant at) {
    return status(at, "Waiting for supplier");
  }

  Tickets worksOn(Instant at) {
    return status(at, "In progress");
  }

  Tickets resolve(Instant at) {
    return resolve(at, "Done");
  }

  Tickets resolve(Instant at, String resolution) {
    Map<FieldKey, List<FieldValue>> fields = status("Resolved");
    fields.put(FieldKey.RESOLUTION, List.of(FieldValue.of(resolution)));
    return change(at, fields);
  }

  Tickets reopen(Instant at) {
    Map<FieldKey, List<FieldValue>> fields = status("Open");
    fields.put(FieldKey.RESOLUTION, List.of());
    return change(at, fields);
  }

  Tickets handTo(Instant at, String group) {
    return set(at, FieldKey.ASSIGNMENT_GROUP, group);
  }

  Tickets assign(Instant at, String user) {
    return set(at, FieldKey.ASSIGNEE, user);
  }

  Tickets priority(Instant at, String priority) {
    return set(at, FieldKey.PRIORITY, priority);
  }

  Tickets moveTo(Instant at, String project) {
    return set(at, FieldKey.PROJECT, project);
  }

  Tickets set(Instant at, FieldKey field, String value) {
    return change(at, Map.of(field, List.of(FieldValue.of(value))));
  }

  Tickets clear(Instant at, FieldKey field) {
    return change(at, Map.of(field, List.of()));
  }

  Tickets change(Instant at, Map<FieldKey, List<FieldValue>> fields) {
    return add(new Event.FieldsChanged(stamp(at), fields));
  }

  Tickets comment(Instant at) {
    return add(new Event.Commented(stamp(at), true));
  }

  Tickets internalComment(Instant at) {
    return add(new Event.Commented(stamp(at), false));
  }

  Tickets delete(Instant at) {
    return add(new Event.Deleted(stamp(at)));
  }

  Tickets add(Event event) {
    events.add(event);
    return this;
  }

  Ticket build() {
    return new Ticket(
        new TicketId("jira", "10482"),
        "ITS-1482",
        created,
        new TicketState(initial),
        events,
        clockOffset);
  }

  static Map<FieldKey, List<FieldValue>> status(String status) {
    Map<FieldKey, List<FieldValue>> fields = new LinkedHashMap<>();
    fields.put(FieldKey.STATUS, List.of(FieldValue.of(status)));
    fields.put(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of(category(status))));
    return fields;
  }

  private static String category(String status) {
    return switch (status) {
      case "Open" -> "new";
      case "In progress", "Waiting for client", "Waiting for supplier", "Waiting for IT" ->
          "indeterminate";
      case "Resolved" -> FieldKey.DONE;
      default -> throw new IllegalArgumentException("the samples have no status " + status);
    };
  }

  private Stamp stamp(Instant at) {
    int id = nextId++;
    return new Stamp(String.valueOf(id), at, id, Optional.of(new UserKey(by)), Optional.empty());
  }
}
