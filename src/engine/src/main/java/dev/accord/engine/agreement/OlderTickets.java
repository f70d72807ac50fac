package dev.accord.engine.agreement;

/** What a version does with tickets created before its effective instant. */
public enum OlderTickets {
  /** No clock. */
  IGNORE,

  /** Measured only: no alerts, not counted in compliance. */
  BACKFILL,

  /** The clock starts at the effective instant. */
  ENFORCE,
}
