package dev.accord.engine.survey;

import dev.accord.engine.agreement.ExperienceMetric;
import java.util.Optional;

/** What a period says of a promise on how clients find the work. */
public enum ExperienceVerdict {
  /** Nobody answered, or nothing may be shown. */
  NO_DATA,

  /** Fewer answers than the clause asks for. */
  TOO_FEW,

  /** The first period with enough answers: what others are compared to, and no verdict. */
  BASELINE,

  /** At the target or above. */
  MET,

  /** Below the target, perhaps by chance. */
  WATCH,

  /** Below the target with 95 % confidence. */
  MISSED;

  /** A mean of means is no exact number; targets have two decimals. */
  private static final double SAME = 1e-9;

  /**
   * The verdict.
   *
   * @param measured what the clause's question came to
   * @param hasBaseline whether an earlier period of the clause had enough answers
   */
  public static ExperienceVerdict of(
      ExperienceMetric clause, Optional<Measure> measured, boolean hasBaseline) {
    return measured.map(measure -> of(clause, measure, hasBaseline)).orElse(NO_DATA);
  }

  private static ExperienceVerdict of(
      ExperienceMetric clause, Measure measure, boolean hasBaseline) {
    if (measure.answers() < clause.minimumAnswers()) {
      return TOO_FEW;
    }
    if (!hasBaseline) {
      return BASELINE;
    }
    double target = clause.atLeast().doubleValue() - SAME;
    if (measure.point() >= target) {
      return MET;
    }
    return measure.interval().high() < target ? MISSED : WATCH;
  }

  /** Whether it counts for or against the promise. */
  public boolean isVerdict() {
    return this == MET || this == WATCH || this == MISSED;
  }
}
