package dev.accord.engine.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One thing that happened to a ticket; everything in it happened at once. */
public sealed interface Event {
  Stamp stamp();

  default Instant at() {
    return stamp().at();
  }

  /**
   * Fields changed, all at once: a change group of Jira, an audit update of ServiceNow.
   *
   * @param after the new values of each changed field; an empty list means cleared
   */
  record FieldsChanged(Stamp stamp, Map<FieldKey, List<FieldValue>> after) implements Event {
    public FieldsChanged {
      after = new TicketState(after).fields();
    }

    /** Whether there is a change of a field that is read at all; if not, somebody only acted. */
    boolean changesAny() {
      return !after.isEmpty();
    }

    /** Which fields changed. */
    FieldSet fields() {
      return Fields.copyOf(after).names();
    }
  }

  /**
   * Somebody commented.
   *
   * @param clientVisible whether the client may read it
   */
  record Commented(Stamp stamp, boolean clientVisible) implements Event {}

  /** The ticket was deleted; nothing follows. */
  record Deleted(Stamp stamp) implements Event {}
}
