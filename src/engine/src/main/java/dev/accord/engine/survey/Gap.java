package dev.accord.engine.survey;

import dev.accord.engine.agreement.SurveyQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a department sees itself beside how its clients do, by one question.
 *
 * @param own the mean of its self-rating as it is shown
 * @param clients the mean of its clients as it is shown
 */
public record Gap(SurveyQuestion question, Shown own, Shown clients) {
  /**
   * The gaps of the questions that both sides answered, the widest to the clients' worse side
   * first.
   *
   * @param own by question; its own people's answers, which are not anonymous
   * @param clients by question; what may be shown of them
   */
  public static List<Gap> of(Map<SurveyQuestion, Tally> own, Map<SurveyQuestion, Tally> clients) {
    Map<SurveyQuestion, ItemScore> theirs = Measure.scores(clients);
    return Measure.scores(own).entrySet().stream()
        .flatMap(
            ours ->
                Optional.ofNullable(theirs.get(ours.getKey()))
                    .map(one -> of(ours.getKey(), ours.getValue(), one))
                    .stream())
        .sorted(Comparator.comparing(Gap::gap).thenComparing(Gap::question))
        .toList();
  }

  private static Gap of(SurveyQuestion question, ItemScore own, ItemScore clients) {
    return new Gap(question, Shown.mean(own), Shown.mean(clients));
  }

  /** What the clients give less what the department gives itself, of the figures shown. */
  public Shown gap() {
    return clients.minus(own);
  }
}
