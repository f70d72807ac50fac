package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.ExperienceVerdict;
import dev.accord.engine.survey.Measure;
import dev.accord.engine.survey.Shown;
import java.util.Optional;

/**
 * What a period says of a promise on how clients find the work.
 *
 * @param about the department that owes it
 * @param measured absent where nobody answered, or too few to be shown
 */
public record Experience(
    ExperienceMetric promise,
    DepartmentId about,
    Optional<Measure> measured,
    ExperienceVerdict verdict) {
  /** A score with what belongs beside it, as they are shown. */
  public record Score(String point, String low, String high, int answers) {}

  /** On the question's scale. */
  public Optional<Score> score() {
    int decimals = promise.question() == SurveyQuestion.CHOOSE_AGAIN ? 0 : 1;
    return measured.map(
        measure ->
            new Score(
                Shown.floored(measure.point(), decimals).toString(),
                Shown.end(measure.interval().low(), decimals).toString(),
                Shown.end(measure.interval().high(), decimals).toString(),
                measure.answers()));
  }
}
