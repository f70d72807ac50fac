package dev.accord.engine.agreement;

/** What a changed goal does to a running cycle. */
public enum GoalChange {
  /** Elapsed time stays and is judged by the new target. */
  CARRY,

  /** The goal at the start stays. */
  FREEZE,

  /** The used share of the old target is used up of the new one. */
  PRORATE,
}
