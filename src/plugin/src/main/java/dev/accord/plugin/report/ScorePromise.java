package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.survey.ExperienceVerdict;
import dev.accord.plugin.survey.Experience;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What came of one promise on a score in a period.
 *
 * @param name of the metric, as it was called then
 * @param about the department that owed it
 * @param score absent where nobody answered, or too few to be shown
 */
public record ScorePromise(
    MetricId metric,
    String name,
    DepartmentId about,
    Asked asked,
    Optional<Experience.Score> score,
    ExperienceVerdict verdict) {
  /** What was promised then. */
  public record Asked(SurveyQuestion question, BigDecimal atLeast, int minimumAnswers) {}

  static ScorePromise of(Experience experience) {
    return new ScorePromise(
        experience.promise().id(),
        experience.promise().name(),
        experience.about(),
        new Asked(
            experience.promise().question(),
            experience.promise().atLeast(),
            experience.promise().minimumAnswers()),
        experience.score(),
        experience.verdict());
  }

  /** Of the version in force when the period ended, or the last one before. */
  static List<Metric> promised(Agreement agreement, Period period) {
    return agreement.versions().stream()
        .filter(version -> version.isBinding() && version.effectiveFrom().isBefore(period.end()))
        .filter(version -> !version.hasEnded(period.start()))
        .reduce((earlier, later) -> later)
        .map(AgreementVersion::metrics)
        .orElse(List.of());
  }
}
