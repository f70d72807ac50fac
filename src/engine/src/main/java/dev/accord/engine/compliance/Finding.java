package dev.accord.engine.compliance;

import dev.accord.engine.agreement.Percent;

/** What a compliance figure means against its target. */
public enum Finding {
  /** Nothing was met or breached. */
  NO_DATA,
  /** Fewer than 20 counted: a percentage says little, list the misses instead. */
  TOO_FEW,
  /** At the target or above. */
  ON_TARGET,
  /** Below the target, perhaps by chance: investigate. */
  BELOW,
  /** Below the target with 95 % confidence: investigate. */
  CLEARLY_BELOW;

  /** One miss in this many is exactly 95 %. */
  public static final int LEAST_COUNTED = 20;

  private static final double BASIS_POINTS = 10_000;

  /** The finding by the exact share, not by the percentage shown. */
  public static Finding of(Compliance compliance, Percent target) {
    if (compliance.counted() == 0) {
      return NO_DATA;
    }
    if (compliance.counted() < LEAST_COUNTED) {
      return TOO_FEW;
    }
    if (!compliance.isBelow(target)) {
      return ON_TARGET;
    }
    WilsonInterval interval = WilsonInterval.of(compliance.met(), compliance.counted());
    return interval.high() < target.basisPoints() / BASIS_POINTS ? CLEARLY_BELOW : BELOW;
  }

  /** Whether somebody has to look for the cause. */
  public boolean callsForInvestigation() {
    return this == BELOW || this == CLEARLY_BELOW;
  }
}
