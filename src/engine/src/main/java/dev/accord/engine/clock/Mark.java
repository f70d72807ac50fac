package dev.accord.engine.clock;

/** What a reader should know about how sure a figure is. */
public enum Mark {
  /** A status that the source no longer knows: counted as running. */
  UNKNOWN_STATUS,

  /** An event from the future was set to its time of receipt. */
  CLAMPED,

  /** An event older than the ticket was counted from its creation. */
  BEFORE_CREATION,

  /** The source's clock is more than 5 s off. */
  CLOCK_OFFSET,

  /** The margin is smaller than the clock's offset: counted as met. */
  WITHIN_CLOCK_ERROR,

  /** The goal changed to one that was already used up. */
  TARGET_TIGHTENED,

  /** Closed before and opened again. */
  REOPENED,

  /** Paused for four fifths of what is agreed. */
  PAUSE_CAP_NEAR,
  /** Paused for as long as agreed. */
  PAUSE_CAP,

  /** Older than the agreement: not counted in compliance. */
  MEASURED_ONLY,

  /** Started and stopped at the same instant: not counted in compliance. */
  ZERO_LENGTH,

  /** Closed because the client stayed silent. */
  CLIENT_SILENT,
}
