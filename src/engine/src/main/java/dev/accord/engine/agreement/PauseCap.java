package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Amount;

/**
 * The longest that a cycle may be paused in all, on the client's calendar.
 *
 * @param action what happens at the cap; at 80 % of it both sides are told
 */
public record PauseCap(Amount longest, PauseCapAction action) {}
