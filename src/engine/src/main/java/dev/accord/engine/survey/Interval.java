package dev.accord.engine.survey;

import dev.accord.engine.compliance.WilsonInterval;

/**
 * Where the true figure lies with 95 % confidence.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {
  /** The standard normal quantile of 97.5 %. */
  static final double Z = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "interval %s to %s is the wrong way round".formatted(low, high));
    }
  }

  static Interval of(WilsonInterval share) {
    return new Interval(share.low(), share.high());
  }

  /** Stretched and moved, as from a share to a scale of 1 to 5. */
  Interval scaled(double factor, double offset) {
    return new Interval(low * factor + offset, high * factor + offset);
  }

  /** Whether the true figure may well be 0. */
  public boolean includesZero() {
    return low <= 0 && 0 <= high;
  }
}
