package dev.accord.sync.store;

/**
 * A ticket that is to be handed over.
 *
 * @param number grows with each time that a ticket is put into the outbox: whoever has handed over
 *     the parcel of a number has handed over all that was there by then
 * @param attempts how often handing it over failed
 */
public record Parcel(long number, int attempts, StoredTicket ticket) {}
