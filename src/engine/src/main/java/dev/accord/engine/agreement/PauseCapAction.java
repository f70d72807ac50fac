package dev.accord.engine.agreement;

/** What happens when a cycle has been paused for longer than agreed. */
public enum PauseCapAction {
  /** The clock runs on although the pause condition holds. */
  RESUME,

  /** The cycle is closed as met with the cause that the client stayed silent. */
  CLOSE,

  /** Nothing but the heads being told. */
  TELL_HEADS,
}
