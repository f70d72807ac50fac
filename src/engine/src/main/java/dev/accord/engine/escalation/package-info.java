/**
 * Escalation: which steps of a metric have come true on a ticket, since when, and when the next one
 * will.
 *
 * <p>Read {@link dev.accord.engine.escalation.Escalations} first.
 */
@NullMarked
package dev.accord.engine.escalation;

import org.jspecify.annotations.NullMarked;
