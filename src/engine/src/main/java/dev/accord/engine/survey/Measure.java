package dev.accord.engine.survey;

import dev.accord.engine.agreement.SurveyQuestion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a clause's question came to in a period, on the question's scale.
 *
 * @param point exact
 * @param interval where it truly lies with 95 % confidence
 * @param answers with a number
 */
public record Measure(double point, Interval interval, int answers) {
  /**
   * What a question came to; empty when nobody answered it with a number.
   *
   * @param tallies by question; the overall question follows from five others
   */
  public static Optional<Measure> of(
      SurveyQuestion question, Map<SurveyQuestion, Tally> tallies, Population population) {
    if (question == SurveyQuestion.OVERALL) {
      return Index.of(scores(tallies))
          .map(index -> new Measure(index.mean(), index.interval(population), index.answers()));
    }
    Tally tally = tallies.getOrDefault(question, Tally.NONE);
    if (tally.size() == 0) {
      return Optional.empty();
    }
    if (question == SurveyQuestion.CHOOSE_AGAIN) {
      NetScore score = NetScore.of(tally);
      return Optional.of(new Measure(score.point(), score.interval(population), score.answers()));
    }
    ItemScore score = new ItemScore(question.kind().orElseThrow(), tally);
    return Optional.of(new Measure(score.mean(), score.meanInterval(population), score.answers()));
  }

  /** The scores of the questions that are rated from 1 to 5 and were answered. */
  static Map<SurveyQuestion, ItemScore> scores(Map<SurveyQuestion, Tally> tallies) {
    Map<SurveyQuestion, ItemScore> scores = new EnumMap<>(SurveyQuestion.class);
    tallies.forEach(
        (question, tally) -> {
          if (question != SurveyQuestion.CHOOSE_AGAIN && tally.size() > 0) {
            question.kind().ifPresent(kind -> scores.put(question, new ItemScore(kind, tally)));
          }
        });
    return scores;
  }
}
