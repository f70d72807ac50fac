package dev.accord.engine.clock;

import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a cycle has been paused in all, on the client's calendar, and its cap. */
final class PauseMeter {
  private final Optional<PauseCap> cap;
  private final WorkingTime clientHours;
  private final long longest;
  private long paused;

  /**
   * Under a cap.
   *
   * @param since when it was promised: days are as long as the client's calendar says then
   */
  PauseMeter(Optional<PauseCap> cap, WorkingTime clientHours, long since) {
    this.cap = cap;
    this.clientHours = clientHours;
    this.longest =
        cap.isPresent()
            ? cap.get().longest().millisOn(clientHours, Instant.ofEpochMilli(since))
            : Long.MAX_VALUE;
  }

  /**
   * Under the cap of a later version from {@code at} on; what was paused until then is kept.
   *
   * @param spans of the cycle, measured until then
   */
  PauseMeter carryTo(Optional<PauseCap> later, List<Span> spans, long at) {
    PauseMeter meter = new PauseMeter(later, clientHours, at);
    for (Span span : spans) {
      if (span.phase() == Phase.PAUSED) {
        meter.count(span.from(), span.until());
      }
    }
    return meter;
  }

  WorkingTime clientHours() {
    return clientHours;
  }

  void count(long from, long until) {
    if (cap.isPresent()) {
      paused += clientHours.millisBetween(from, until);
    }
  }

  /** Whether four fifths of the cap are used. */
  boolean isNear() {
    return cap.isPresent() && paused >= warning();
  }

  boolean isSpent() {
    return paused >= longest;
  }

  boolean does(PauseCapAction action) {
    return cap.isPresent() && cap.get().action() == action;
  }

  /**
   * When the cap is reached if it is paused from an instant on; {@link Meter#NEVER} without one.
   */
  long spentWhenPaused(long from) {
    return reachedWhenPaused(longest, from);
  }

  /** When four fifths of the cap are reached if it is paused from an instant on. */
  long nearWhenPaused(long from) {
    return reachedWhenPaused(warning(), from);
  }

  private long reachedWhenPaused(long amount, long from) {
    return cap.isPresent()
        ? clientHours.dueMillis(from, Math.max(0, amount - paused))
        : Meter.NEVER;
  }

  private long warning() {
    return Percent.EIGHTY.ceilingOf(longest);
  }
}
