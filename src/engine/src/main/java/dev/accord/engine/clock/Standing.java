package dev.accord.engine.clock;

/** How a cycle does against its target. */
public enum Standing {
  ON_TRACK,

  /** Past the warning share of its target. */
  AT_RISK,

  /** More working time used than promised; stays so. */
  BREACHED,

  /** Closed within its target. */
  MET,
}
