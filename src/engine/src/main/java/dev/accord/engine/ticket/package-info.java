/**
 * A ticket as a timeline: what it was when created and every change since, oldest first.
 *
 * <p>Read {@link dev.accord.engine.ticket.Ticket} first, then {@link
 * dev.accord.engine.ticket.Event} and {@link dev.accord.engine.ticket.Filter}. Nothing here knows
 * Jira: every system's records are told in these words.
 */
@NullMarked
package dev.accord.engine.ticket;

import org.jspecify.annotations.NullMarked;
