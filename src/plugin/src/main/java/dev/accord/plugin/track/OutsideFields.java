package dev.accord.plugin.track;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketState;
import java.util.Optional;

/** What a ticket of another system is now. */
public final class OutsideFields {
  private OutsideFields() {}

  /** Its fields after the last of its events. */
  static TicketState latest(Ticket ticket) {
    TicketState state = ticket.initial();
    for (Event event : ticket.events()) {
      if (event instanceof Event.FieldsChanged change) {
        state = state.with(change.after());
      }
    }
    return state;
  }

  /** Key of the project under whose settings it is; the name of a value, as for issues. */
  public static Optional<String> project(Ticket ticket) {
    return latest(ticket).value(FieldKey.PROJECT).map(FieldValue::name);
  }
}
