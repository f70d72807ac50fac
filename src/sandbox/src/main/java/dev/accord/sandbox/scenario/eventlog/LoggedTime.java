package dev.accord.sandbox.scenario.eventlog;

import java.time.Instant;

/**
 * A time as a log has it: one instant, or two where the clocks went back.
 *
 * @param skipped whether no clock ever showed it, because they went forward
 */
public record LoggedTime(Instant earlier, Instant later, boolean skipped) {
  static LoggedTime exact(Instant instant) {
    return new LoggedTime(instant, instant, false);
  }

  /** The earliest reading that does not come before {@code previous}; failing that, the later. */
  public Instant notBefore(Instant previous) {
    return earlier.isBefore(previous) ? later : earlier;
  }
}
