package dev.accord.engine.agreement;

/** What a reopened ticket does to a metric. */
public enum ReopenMode {
  /** The same cycle goes on within the reopen window; a new one after it. */
  CONTINUE,

  /** A new cycle begins at zero. */
  NEW_CYCLE,

  /** The first stop stands. */
  FINAL,
}
