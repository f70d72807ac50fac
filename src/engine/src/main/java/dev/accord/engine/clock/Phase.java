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

  /**
   * Closed by its stop condition; or cancelled, moved or deleted when it was already late, which
   * nothing takes back.
   */
  STOPPED,

  /** Ended without a verdict. */
  CANCELLED,

  /** Left out by a recorded decision, or closed and measured only. */
  EXEMPT,

  /** The ticket moved to a project under another agreement, or is none for this one any more. */
  TRANSFERRED,

  /** Cannot be computed; the problem says why. */
  CONFIG_ERROR,
}
