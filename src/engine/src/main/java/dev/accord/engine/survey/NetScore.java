package dev.accord.engine.survey;

import dev.accord.engine.agreement.Band;

/**
 * The choose-again score: the share of 9 and 10 less the share of 0 to 6, from -100 to 100.
 *
 * @param promoters answers of 9 and 10
 * @param detractors answers of 0 to 6
 * @param answers all, from 1
 */
public record NetScore(int promoters, int detractors, int answers) {
  private static final int HUNDRED = 100;

  /** What the adjusted Wald interval adds: three quarters of an answer to each end. */
  private static final double ADDED = 3;

  private static final double ADDED_EACH = 0.75;

  public NetScore {
    boolean sound = promoters >= 0 && detractors >= 0 && answers >= 1;
    if (!sound || promoters + detractors > answers) {
      throw new IllegalArgumentException(
          "%d promoters and %d detractors of %d make no score; count at least one answer, and no"
                  .formatted(promoters, detractors, answers)
              + " more of both than answers");
    }
  }

  /**
   * The score of answers from 0 to 10.
   *
   * @param tally at least one answer
   */
  public static NetScore of(Tally tally) {
    return new NetScore(among(tally, Band.CONTENT), among(tally, Band.DISCONTENT), tally.size());
  }

  private static int among(Tally tally, Band band) {
    return tally.between(band.least(), band.most());
  }

  /** The exact score. */
  public double point() {
    return (double) HUNDRED * (promoters - detractors) / answers;
  }

  /**
   * The adjusted Wald interval, which did best of those compared (Rocks 2016): 60 promoters and 20
   * detractors of 100 give 23 to 54.
   */
  public Interval interval(Population population) {
    double left = population.factor(answers);
    double centre = point() + left * (HUNDRED * adjusted() - point());
    double margin = left * HUNDRED * Interval.Z * Math.sqrt(variance());
    return new Interval(clipped(centre - margin), clipped(centre + margin));
  }

  /**
   * What it changed by since an earlier one.
   *
   * @param quantile of the standard normal distribution, by the confidence that is asked for
   */
  Interval since(NetScore earlier, double quantile) {
    double change = HUNDRED * (adjusted() - earlier.adjusted());
    double margin = HUNDRED * quantile * Math.sqrt(variance() + earlier.variance());
    return new Interval(change - margin, change + margin);
  }

  private double adjusted() {
    return (promoters - detractors) / (answers + ADDED);
  }

  private double variance() {
    double both = (promoters + detractors + 2 * ADDED_EACH) / (answers + ADDED);
    return (both - adjusted() * adjusted()) / (answers + ADDED);
  }

  private static double clipped(double score) {
    return Math.max(-HUNDRED, Math.min(HUNDRED, score));
  }
}
