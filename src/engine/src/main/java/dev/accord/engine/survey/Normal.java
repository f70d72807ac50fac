package dev.accord.engine.survey;

/** The standard normal distribution. */
final class Normal {
  /** Farther out lies less than can be told apart from nothing. */
  private static final double FAR = 8;

  private static final int HALVINGS = 60;

  private Normal() {}

  /**
   * What a value exceeds in one direction or the other with this chance: 0.05 gives 1.96.
   *
   * @param chance above 0 and below 1
   */
  static double quantile(double chance) {
    double low = 0;
    double high = FAR;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (1 - within(middle) > chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * The chance of a value that is no farther from 0, by the series of Marsaglia (2004),
   * <i>Evaluating the Normal Distribution</i>.
   */
  private static double within(double value) {
    double term = value;
    double sum = value;
    for (int odd = 3; sum + term > sum; odd += 2) {
      term *= value * value / odd;
      sum += term;
    }
    return 2 * sum * Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI);
  }
}
