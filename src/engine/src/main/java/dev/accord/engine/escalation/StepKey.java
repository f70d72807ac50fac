package dev.accord.engine.escalation;

import dev.accord.engine.agreement.StepId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.ticket.TicketId;

/**
 * Names a step of one cycle of a clock. Whatever restarts, and on whichever machine: what has this
 * key happens once.
 *
 * @param version of the agreement that judged the cycle when the step came true
 * @param cycle its number, from 1
 */
public record StepKey(TicketId ticket, ClockKey clock, int version, int cycle, StepId step) {}
