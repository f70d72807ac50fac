package dev.accord.engine.survey;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.util.Optional;

/** When somebody who has not answered is reminded: once, three working days after being asked. */
public final class Reminder {
  private static final Amount AFTER = Amount.ofDays(3);

  private Reminder() {}

  /**
   * The instant of the reminder.
   *
   * @param calendar the provider's
   * @param expiresAt when the invitation does
   * @return empty when the invitation expires before, or the calendar is not open for so long
   */
  public static Optional<Instant> dueAt(Instant asked, Instant expiresAt, WorkingTime calendar) {
    return calendar.due(asked, AFTER.on(calendar, asked)).filter(due -> due.isBefore(expiresAt));
  }

  /**
   * Whether the person is to be reminded now.
   *
   * @param isDone whether they answered, opted out, left, or were reminded already
   */
  public static boolean isDue(
      Instant asked, Instant expiresAt, boolean isDone, WorkingTime calendar, Instant now) {
    return !isDone
        && now.isBefore(expiresAt)
        && dueAt(asked, expiresAt, calendar).filter(due -> !due.isAfter(now)).isPresent();
  }
}
