package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.math.BigDecimal;

/**
 * One promise on how the clients find the work.
 *
 * @param weight how much it counts among the promises on experience
 * @param atLeast the score to be reached in a period, on the question's scale
 * @param minimumAnswers with fewer the period says nothing; from 1
 */
public record ExperienceMetric(
    MetricId id,
    String name,
    Side owedBy,
    int weight,
    SurveyQuestion question,
    BigDecimal atLeast,
    int minimumAnswers)
    implements Metric {
  /** Two scores that are the same number are equal. */
  public ExperienceMetric {
    Checks.text("name of metric " + id, name);
    Weights.check(id, weight);
    atLeast = atLeast.signum() == 0 ? BigDecimal.ZERO : atLeast.stripTrailingZeros();
    if (!question.reaches(atLeast)) {
      throw new IllegalArgumentException(
          "metric %s: a score of %s cannot be reached. Choose one from %d to %d."
              .formatted(id, atLeast.toPlainString(), question.least(), question.most()));
    }
    if (minimumAnswers < 1) {
      throw new IllegalArgumentException(
          "metric %s: a score needs answers, was %d. Ask for one at least."
              .formatted(id, minimumAnswers));
    }
  }
}
