package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Amount;

/**
 * What a reopened ticket does to a metric.
 *
 * @param window for {@link ReopenMode#CONTINUE}: working time on the client's calendar after the
 *     stop within which the same cycle goes on, its end included
 */
public record Reopen(ReopenMode mode, Amount window) {
  public static final Amount DEFAULT_WINDOW = Amount.parse("5 days");
  public static final Reopen CONTINUE = new Reopen(ReopenMode.CONTINUE, DEFAULT_WINDOW);
  public static final Reopen NEW_CYCLE = new Reopen(ReopenMode.NEW_CYCLE, DEFAULT_WINDOW);
  public static final Reopen FINAL = new Reopen(ReopenMode.FINAL, DEFAULT_WINDOW);
}
