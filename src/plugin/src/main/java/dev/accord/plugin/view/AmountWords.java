package dev.accord.plugin.view;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** How long an amount is on a calendar: {@code 3 days = 24h on Berlin office hours (8h a day)}. */
public final class AmountWords {
  private AmountWords() {}

  /**
   * The amount in words.
   *
   * @param at whose version of the calendar says how long a day is
   */
  public static String of(Amount amount, WorkingTime calendar, Instant at) {
    String name = calendar.calendar().name();
    if (amount.days() == 0) {
      return "%s on %s".formatted(amount, name);
    }
    return "%s = %s on %s (%s a day)"
        .formatted(amount, said(amount.on(calendar, at)), name, said(calendar.dayLength(at)));
  }

  /** Hours and smaller units: {@code 24h}. */
  static String said(Duration duration) {
    return duration.isZero() ? "0h" : Amount.of(duration).toString();
  }
}
