package dev.accord.engine.agreement;

/** One of the two sides of an agreement. */
public enum Side {
  /** Who delivers. */
  PROVIDER,

  /** Who asks, and has duties too. */
  CLIENT,
}
