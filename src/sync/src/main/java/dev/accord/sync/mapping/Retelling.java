package dev.accord.sync.mapping;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.sync.mapping.Original.Change;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.mapping.Original.Remark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells tickets of one system in the words of agreements. */
public final class Retelling {
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2500-01-01T00:00:00Z");

  private final String system;
  private final Mapping mapping;

  /**
   * @param system the key that tells this system's tickets from those of others
   */
  public Retelling(String system, Mapping mapping) {
    this.system = system;
    this.mapping = mapping;
  }

  /**
   * The ticket.
   *
   * @param seen when it was read
   * @param offset how far its system's clock is ahead of ours
   * @throws IllegalArgumentException when it cannot be told; the message says why and what to do
   */
  public OutsideTicket tell(Original original, Instant seen, Duration offset) {
    Heading heading = original.heading();
    Translation translation = new Translation(system, mapping, original.known());
    Rewind rewind = Rewind.of(original);
    Map<FieldKey, List<FieldValue>> initial = new HashMap<>(translation.constants());
    initial.putAll(translation.of(rewind.initial()));
    List<Event> events = new ArrayList<>();
    for (Rewind.Step step : rewind.steps()) {
      events.add(
          new Event.FieldsChanged(stamp(translation, step.change()), translation.of(step.after())));
    }
    original.remarks().forEach(remark -> events.add(commented(translation, remark)));
    Ticket ticket =
        new Ticket(
            new TicketId(system, heading.id()),
            Plain.line(heading.key()),
            sensible("created", heading.created()),
            new TicketState(initial),
            events,
            offset);
    return new OutsideTicket(ticket, heading.url(), Plain.line(heading.summary()), seen);
  }

  private static Stamp stamp(Translation translation, Change change) {
    return stamp(translation, change.id(), change.at(), change.sequence(), change.author());
  }

  private Event commented(Translation translation, Remark remark) {
    return new Event.Commented(
        stamp(translation, remark.id(), remark.at(), remark.sequence(), remark.author()),
        mapping.clientChannels().contains(remark.channel()));
  }

  private static Stamp stamp(
      Translation translation, String id, Instant at, long sequence, Optional<String> author) {
    return new Stamp(
        Plain.line(id),
        sensible("change " + id, at),
        sequence,
        author.map(translation::user),
        Optional.empty());
  }

  private static Instant sensible(String what, Instant at) {
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "%s: %s lies outside the years 1970 to 2500; mend it in its system".formatted(what, at));
    }
    return at;
  }
}
