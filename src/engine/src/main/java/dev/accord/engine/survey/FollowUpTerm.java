package dev.accord.engine.survey;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.util.Optional;

/**
 * By when a department contacts somebody who asked for it: within two of its working days. Who asks
 * on Thursday at 10:00 hears by Monday at 10:00 where Saturday and Sunday are closed.
 */
public final class FollowUpTerm {
  private static final Amount TERM = Amount.ofDays(2);

  private FollowUpTerm() {}

  /**
   * From which instant on it is late.
   *
   * @param calendar the department's
   * @return empty when the calendar is not open for so long
   */
  public static Optional<Instant> dueAt(Instant asked, WorkingTime calendar) {
    return calendar.due(asked, TERM.on(calendar, asked));
  }
}
