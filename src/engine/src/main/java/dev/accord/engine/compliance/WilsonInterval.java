package dev.accord.engine.compliance;

/**
 * The confidence interval of a share, with 95 % unless said, by Wilson's score method, which stays
 * between 0 and 1 and holds for small samples: 19 of 20 give 0.764 to 0.991.
 *
 * @param low at least 0
 * @param high at most 1
 */
public record WilsonInterval(double low, double high) {

  /** The standard normal quantile of 97.5 %. */
  private static final double Z = 1.959963984540054;

  /** Refuses an interval outside of 0 to 1 or the wrong way round. */
  public WilsonInterval {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "interval %s to %s must lie between 0 and 1".formatted(low, high));
    }
  }

  /**
   * The interval for a share.
   *
   * @param hits from 0 to {@code sample}
   * @param sample at least 1
   */
  public static WilsonInterval of(long hits, long sample) {
    if (sample < 1 || hits < 0 || hits > sample) {
      throw new IllegalArgumentException(
          "%d of %d is no share; count at least one, and no more hits than that"
              .formatted(hits, sample));
    }
    return ofShare((double) hits / sample, sample);
  }

  /**
   * The interval for a share of a sample that need not be whole, such as one that a correction
   * makes larger.
   *
   * @param share from 0 to 1
   * @param sample more than 0
   */
  public static WilsonInterval ofShare(double share, double sample) {
    return ofShare(share, sample, Z);
  }

  /**
   * The interval for a share, with another confidence.
   *
   * @param share from 0 to 1
   * @param sample more than 0
   * @param quantile of the standard normal distribution, 1.96 for 95 %
   */
  public static WilsonInterval ofShare(double share, double sample, double quantile) {
    double spread = quantile * quantile / sample;
    double centre = share + spread / 2;
    double margin = Math.sqrt(spread * (share * (1 - share) + spread / 4));
    return new WilsonInterval(
        share == 0 ? 0 : Math.max(0, (centre - margin) / (1 + spread)),
        share == 1 ? 1 : Math.min(1, (centre + margin) / (1 + spread)));
  }
}
