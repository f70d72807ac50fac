package dev.accord.plugin.store;

import dev.accord.engine.ticket.TicketId;
import java.time.Instant;

/**
 * A ticket as somebody read it in the system that keeps it.
 *
 * @param text its timeline
 * @param hash of all that is told of it but the instant at which it was seen
 * @param seen when it was read there; of two copies the later one holds
 */
public record OutsideCopy(TicketId id, OutsideFace face, String text, String hash, Instant seen) {}
