/**
 * Who held the ticket when, and whose time it was.
 *
 * <p>Read {@link dev.accord.engine.handoff.Leg} first, then {@link
 * dev.accord.engine.handoff.Ledger}.
 */
@NullMarked
package dev.accord.engine.handoff;

import org.jspecify.annotations.NullMarked;
