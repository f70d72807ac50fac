package dev.accord.engine.survey;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.compliance.WilsonInterval;

/**
 * What the answers to a rated item come to: the share of good ones, 4 and 5 of 5 or 5 to 7 of 7,
 * and their mean.
 *
 * @param kind a kind that is rated
 * @param tally at least one answer
 */
public record ItemScore(ItemKind kind, Tally tally) {
  public ItemScore {
    if (!kind.isNumber() || tally.size() == 0) {
      throw new IllegalArgumentException(
          "%d answers of kind %s make no score; count at least one number"
              .formatted(tally.size(), kind));
    }
  }

  /** How many answered with a number. */
  public int answers() {
    return tally.size();
  }

  /** How many answered 4 or 5, of effort 5 to 7. */
  public int good() {
    return tally.between((kind.least() + kind.most()) / 2 + 1, kind.most());
  }

  /** The exact share of good ones, from 0 to 1. */
  public double share() {
    return (double) good() / answers();
  }

  /** Where the true share lies, by Wilson: 19 of 20 give 0.764 to 0.991. */
  public Interval shareInterval(Population population) {
    return wilson(share(), answers(), population);
  }

  /** The exact mean. */
  public double mean() {
    return (double) tally.sum() / answers();
  }

  /**
   * Where the true mean lies. The mean is taken as a share of its scale: no answers with this mean
   * spread wider than that of ends only, so the interval is never too narrow, and it stays on the
   * scale.
   */
  public Interval meanInterval(Population population) {
    return meanInterval(kind, mean(), answers(), population);
  }

  static Interval meanInterval(ItemKind kind, double mean, int answers, Population population) {
    double scale = kind.most() - kind.least();
    return wilson((mean - kind.least()) / scale, answers, population).scaled(scale, kind.least());
  }

  /**
   * What the share changed by since an earlier one, by Newcombe.
   *
   * @param quantile of the standard normal distribution, by the confidence that is asked for
   */
  Interval since(ItemScore earlier, double quantile) {
    WilsonInterval now = WilsonInterval.ofShare(share(), answers(), quantile);
    WilsonInterval then = WilsonInterval.ofShare(earlier.share(), earlier.answers(), quantile);
    double change = share() - earlier.share();
    return new Interval(
        change - Math.hypot(share() - now.low(), then.high() - earlier.share()),
        change + Math.hypot(now.high() - share(), earlier.share() - then.low()));
  }

  /** A correction shrinks the margin as so many more answers would. */
  private static Interval wilson(double share, int answers, Population population) {
    double factor = population.factor(answers);
    return factor == 0
        ? new Interval(share, share)
        : Interval.of(WilsonInterval.ofShare(share, answers / (factor * factor)));
  }
}
