package dev.accord.plugin.store;

import dev.accord.engine.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ticket that another system keeps, as it was last seen there.
 *
 * @param hash of all that was told of it but the instant at which it was seen
 */
public record StoredOutside(
    long number, TicketId id, OutsideFace face, String hash, Instant seen, Instant received) {
  static StoredOutside of(long number, OutsideCopy copy, Instant received) {
    return new StoredOutside(number, copy.id(), copy.face(), copy.hash(), copy.seen(), received);
  }

  static StoredOutside from(OutsideRow row) {
    return new StoredOutside(
        row.getTicketNumber(),
        new TicketId(row.getSystemKey(), row.getTicketId()),
        new OutsideFace(
            row.getTicketKey(),
            row.getUrl(),
            Objects.requireNonNullElse(row.getSummary(), ""),
            row.getProject(),
            Duration.ofMillis(row.getClockOffset())),
        row.getHash(),
        Instant.ofEpochMilli(row.getSeenAt()),
        Instant.ofEpochMilli(row.getReceivedAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(OutsideRow.TICKET_NUMBER, number)
        .with(OutsideRow.SYSTEM_KEY, id.system())
        .with(OutsideRow.TICKET_ID, id.value())
        .with(OutsideRow.TICKET_KEY, face.key())
        .with(OutsideRow.URL, face.url())
        .withNullable(
            OutsideRow.SUMMARY, Optional.of(face.summary()).filter(text -> !text.isEmpty()))
        .with(OutsideRow.PROJECT, face.project())
        .with(OutsideRow.CLOCK_OFFSET, face.clockOffset().toMillis())
        .with(OutsideRow.HASH, hash)
        .with(OutsideRow.SEEN_AT, seen)
        .with(OutsideRow.RECEIVED_AT, received)
        .toMap();
  }

  /** Whether the copy was read before this one. */
  boolean isNewerThan(OutsideCopy copy) {
    return seen.isAfter(copy.seen());
  }
}
