package dev.accord.engine.trial;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.ticket.Ticket;

/** A ticket and what the definitions on trial make of it. */
public record TriedTicket(Ticket ticket, Assessment assessment) {}
