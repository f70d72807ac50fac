package dev.accord.plugin.rest;

import dev.accord.engine.survey.Trend;
import dev.accord.engine.survey.Withheld;
import dev.accord.plugin.survey.Experience;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What clients said, or why it is not shown.
 *
 * @param why NOT_CLOSED, FEWER_THAN_5 or NO_ANSWERS; absent when it is shown
 * @param n answers with a number
 * @param asked how many were; of what is not shown only where none of them answered
 * @param score of the choose-again question, from -100 to 100
 * @param share in percent, of other questions
 * @param was the score or share of the period before
 * @param people in the client department, where the interval is narrower because more than half of
 *     them answered
 * @param askedUnknown true when another tool gathered answers and did not say how many it asked;
 *     else absent
 */
record ScoreBody(
    boolean shown,
    @Nullable String why,
    @Nullable Integer n,
    @Nullable Integer asked,
    @Nullable Integer delivered,
    @Nullable String responseRate,
    @Nullable String score,
    @Nullable String share,
    @Nullable String mean,
    @Nullable ScoreIntervalBody interval,
    @Nullable String trend,
    @Nullable String was,
    @Nullable Integer people,
    @Nullable Boolean askedUnknown) {
  record ScoreIntervalBody(String low, String high) {}

  static ScoreIntervalBody interval(Experience.Score score) {
    return new ScoreIntervalBody(score.low(), score.high());
  }

  /** The same with where it leads. */
  ScoreBody with(Optional<Trend> leads) {
    return new ScoreBody(
        shown,
        why,
        n,
        asked,
        delivered,
        responseRate,
        score,
        share,
        mean,
        interval,
        leads.map(Trend::name).orElse(null),
        was,
        people,
        askedUnknown);
  }

  /** Whether anybody answered, shown or not. */
  boolean isAnswered() {
    return shown || !Withheld.NO_ANSWERS.name().equals(why);
  }

  /** Of those who speak for themselves. */
  static ScoreBody own(int n, String mean) {
    return new ScoreBody(
        true, null, n, null, null, null, null, null, mean, null, null, null, null, null);
  }

  /** Of the choose-again question, without what stands beside it elsewhere. */
  static ScoreBody point(int n, String score) {
    return new ScoreBody(
        true, null, n, null, null, null, score, null, null, null, null, null, null, null);
  }

  static ScoreBody hidden(String why) {
    return hidden(why, null);
  }

  /**
   * @param asked where nobody answered, how many could have
   */
  static ScoreBody hidden(String why, @Nullable Integer asked) {
    return new ScoreBody(
        false, why, null, asked, null, null, null, null, null, null, null, null, null, null);
  }
}
