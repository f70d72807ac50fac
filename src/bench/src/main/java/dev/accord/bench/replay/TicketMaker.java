package dev.accord.bench.replay;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a ticket of an incident's updates: new when opened, then one event an update with the
 * fields that differ, even when none does.
 */
final class TicketMaker {
  private static final String PROJECT = "INC";

  private TicketMaker() {}

  static Ticket ticket(List<LogUpdate> updates) {
    LogUpdate first = updates.get(0);
    String number = first.number().replaceFirst("^\\D+0*", "");
    Map<FieldKey, List<FieldValue>> state = new HashMap<>(first.fields());
    state.putAll(LogUpdate.state("New"));
    state.put(FieldKey.PROJECT, List.of(FieldValue.of(PROJECT)));
    TicketState initial = new TicketState(state);
    List<Event> events = new ArrayList<>();
    for (LogUpdate update : updates) {
      Map<FieldKey, List<FieldValue>> changed = new HashMap<>(update.fields());
      changed
          .entrySet()
          .removeIf(each -> Objects.equals(state.get(each.getKey()), each.getValue()));
      state.putAll(changed);
      events.add(new Event.FieldsChanged(stamp(events.size(), update.at()), changed));
    }
    return Ticket.of(
        new TicketId("log", number), PROJECT + "-" + number, first.opened(), initial, events);
  }

  private static Stamp stamp(int index, Instant at) {
    return new Stamp("u" + index, at, index, Optional.empty(), Optional.empty());
  }
}
