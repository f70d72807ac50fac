package dev.accord.engine.agreement;

/** What a quality metric looks at; each is a share of the tickets that were closed in a period. */
public enum QualityMeasure {
  /** Tickets that were opened again after they were closed. Less is better. */
  REOPENED,

  /** Tickets that were handed back to where they came from. Less is better. */
  RETURNED,

  /** Tickets that were neither opened again nor handed back. More is better. */
  RIGHT_FIRST_TIME,
}
