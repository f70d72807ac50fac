package dev.accord.engine.clock;

/**
 * Where a clock or cycle is. Out of hours is how {@code RUNNING} is shown while the calendar is
 * closed.
 */
public enum Phase {
  /** Its anchor has not come. */
  NOT_STARTED,

  RUNNING,

  PAUSED,

  /** Closed by its stop condition, or by the deletion of a ticket that was already late. */
  STOPPED,

  /** Ended without a verdict. */
  CANCELLED,

  /** Left out by a recorded decision, or measured only. */
  EXEMPT,

  /** The ticket moved to a project under another agreement. */
  TRANSFERRED,

  /** Cannot be computed; the problem says why. */
  CONFIG_ERROR,
}
