package dev.accord.engine.clock;

import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;

/** Whether a closed cycle goes on when the ticket comes back, or a new one begins. */
final class Reopening {
  /** The cycle never goes on. */
  static final long NEVER = Long.MIN_VALUE;

  /** The cycle goes on whenever that is. */
  static final long ALWAYS = Long.MAX_VALUE;

  private Reopening() {}

  /** The last instant at which a cycle that is closed at {@code stop} goes on. */
  static long until(TimeMetric metric, Ending ending, long stop, WorkingTime clientHours) {
    return switch (ending) {
      case OPEN, DELETED, MOVED -> NEVER;
      case NOT_CONCERNED -> ALWAYS;
      case CANCELLED ->
          metric.reopen().mode() == ReopenMode.NEW_CYCLE
              ? NEVER
              : windowEnd(metric.reopen(), stop, clientHours);
      case STOPPED, CLIENT_SILENT -> afterStop(metric, stop, clientHours);
    };
  }

  private static long afterStop(TimeMetric metric, long stop, WorkingTime clientHours) {
    boolean continues =
        metric.reopen().mode() == ReopenMode.CONTINUE && !(metric.stop() instanceof Stop.Answered);
    if (!continues) {
      return NEVER;
    }
    return metric.stop() instanceof Stop.LeftDepartment
        ? ALWAYS
        : windowEnd(metric.reopen(), stop, clientHours);
  }

  /** The last instant at which no more than the window has been worked since the stop. */
  private static long windowEnd(Reopen reopen, long stop, WorkingTime clientHours) {
    long window = reopen.window().millisOn(clientHours, Instant.ofEpochMilli(stop));
    long over = clientHours.dueMillis(stop, window + 1);
    return over == WorkingTime.NEVER ? ALWAYS : over - 1;
  }

  /**
   * Whether a new cycle may begin after one that does not go on.
   *
   * @param lapsed whether its anchor has not held meanwhile
   */
  static boolean allowsNewCycle(TimeMetric metric, Ending ending, boolean lapsed) {
    return switch (ending) {
      case OPEN, DELETED, NOT_CONCERNED -> false;
      case CANCELLED, MOVED -> true;
      case STOPPED, CLIENT_SILENT ->
          switch (metric.reopen().mode()) {
            case FINAL -> false;
            case NEW_CYCLE -> true;
            case CONTINUE -> lapsed || !(metric.stop() instanceof Stop.Answered);
          };
    };
  }
}
