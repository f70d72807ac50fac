/**
 * Clocks: one metric of an agreement on one ticket, as a pure fold over the ticket's timeline.
 *
 * <p>Read {@link dev.accord.engine.clock.Assessment} first: it is what the engine says of a ticket;
 * {@link dev.accord.engine.clock.Assessor} says it. Of the workings read {@code ClockFold}, then
 * {@code CycleFold}.
 */
@NullMarked
package dev.accord.engine.clock;

import org.jspecify.annotations.NullMarked;
