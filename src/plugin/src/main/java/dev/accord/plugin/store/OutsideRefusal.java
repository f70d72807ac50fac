package dev.accord.plugin.store;

import dev.accord.engine.ticket.TicketId;
import java.time.Instant;
import java.util.Map;

/** Why the newest copy of a ticket of another system could not be taken. */
public record OutsideRefusal(TicketId id, String reason, Instant at) {
  private static final int LONGEST_REASON = 450;

  public OutsideRefusal {
    reason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }

  static OutsideRefusal from(OutsideRefusalRow row) {
    return new OutsideRefusal(
        new TicketId(row.getSystemKey(), row.getTicketId()),
        row.getReason(),
        Instant.ofEpochMilli(row.getRefusedAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(OutsideRefusalRow.NAME, OutsideStore.name(id))
        .with(OutsideRefusalRow.SYSTEM_KEY, id.system())
        .with(OutsideRefusalRow.TICKET_ID, id.value())
        .with(OutsideRefusalRow.REASON, reason)
        .with(OutsideRefusalRow.REFUSED_AT, at)
        .toMap();
  }
}
