package dev.accord.engine.survey;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.SurveyQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plain mean of the means of the five questions on service, each of them asked and answered.
 *
 * @param mean from 1 to 5
 * @param answers of the question that fewest answered
 */
public record Index(double mean, int answers) {
  private static final List<SurveyQuestion> FIVE =
      List.of(
          SurveyQuestion.RESPONSE_TIME,
          SurveyQuestion.RESOLUTION_TIME,
          SurveyQuestion.ACCURACY,
          SurveyQuestion.PROFESSIONALISM,
          SurveyQuestion.COMMUNICATION);

  /** Empty unless all five have answers: an index of four is another one. */
  public static Optional<Index> of(Map<SurveyQuestion, ItemScore> scores) {
    if (!scores.keySet().containsAll(FIVE)) {
      return Optional.empty();
    }
    List<ItemScore> five =
        scores.entrySet().stream()
            .filter(entry -> FIVE.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return Optional.of(
        new Index(
            five.stream().mapToDouble(ItemScore::mean).sum() / FIVE.size(),
            five.stream().mapToInt(ItemScore::answers).min().orElseThrow()));
  }

  /** As of a question that so many answered with this mean. */
  public Interval interval(Population population) {
    return ItemScore.meanInterval(ItemKind.AGREEMENT, mean, answers, population);
  }
}
