package dev.accord.engine.clock;

import dev.accord.engine.agreement.Goal;
import dev.accord.engine.calendar.WorkingTime;

/** What a metric promises for a ticket at a moment. */
sealed interface Choice {
  /** No goal is for this ticket, or its date is not set: no clock. */
  record Nothing() implements Choice {
    static final Nothing PROMISED = new Nothing();
  }

  /**
   * It cannot be computed.
   *
   * @param text what is wrong, which, and how to mend it
   */
  record Problem(String text) implements Choice {}

  /** A promise on time. */
  sealed interface Promise extends Choice {
    Goal goal();

    WorkingTime hours();
  }

  /**
   * So much working time.
   *
   * @param millis of working time
   */
  record Working(Goal goal, WorkingTime hours, long millis) implements Promise {}

  /**
   * A date.
   *
   * @param until epoch milliseconds, included
   */
  record Dated(Goal goal, WorkingTime hours, long until) implements Promise {}
}
