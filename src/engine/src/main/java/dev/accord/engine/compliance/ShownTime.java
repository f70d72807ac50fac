package dev.accord.engine.compliance;

import java.time.Duration;

/**
 * Time left or overdue as it is shown, in whole minutes: time left is rounded down and time overdue
 * up, so that "0 m left" is never shown for a breach, nor a breach as nothing.
 *
 * @param minutes not negative; at least 1 when overdue
 * @param overdue whether the target has passed
 */
public record ShownTime(long minutes, boolean overdue) {

  private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

  /** Refuses negative minutes and being overdue by nothing. */
  public ShownTime {
    if (minutes < 0 || (overdue && minutes == 0)) {
      throw new IllegalArgumentException(
          "%d minutes %s cannot be shown".formatted(minutes, overdue ? "overdue" : "left"));
    }
  }

  /** What to show for working time that remains; negative time is overdue. */
  public static ShownTime ofRemaining(Duration remaining) {
    if (remaining.isNegative()) {
      return new ShownTime(remaining.negated().plus(ALMOST_A_MINUTE).toMinutes(), true);
    }
    return new ShownTime(remaining.toMinutes(), false);
  }
}
