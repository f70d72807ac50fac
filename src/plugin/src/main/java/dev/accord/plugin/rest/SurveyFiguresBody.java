package dev.accord.plugin.rest;

import dev.accord.plugin.rest.ScoreBody.ScoreIntervalBody;
import dev.accord.plugin.survey.Silence;
import dev.accord.plugin.survey.Voices;
import dev.accord.plugin.view.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clients say of a department in a period. Who is neither of it nor one of its clients gets
 * the choose-again scores only.
 *
 * @param inFull whether the reader gets all of it
 * @param named how many answers with a name the reader may read; absent when they may read none
 * @param target the choose-again score that is promised; absent when none is
 * @param coverage how many of those who dealt with it were asked, in percent
 * @param nonResponse whether who keeps silent was served worse; absent of few
 * @param comments shuffled, of ten or more together
 * @param distribution how often 0 to 10 were given, of eight or more together
 * @param drivers what weighed most; absent where nobody was asked
 */
record SurveyFiguresBody(
    Instant asOf,
    Reference provider,
    String period,
    boolean inFull,
    @Nullable Integer named,
    ScoreBody chooseAgain,
    @Nullable String target,
    List<ItemScoreBody> items,
    List<ClientScoreBody> clients,
    List<PeriodScoreBody> periods,
    @Nullable String coverage,
    @Nullable NonResponseBody nonResponse,
    List<CommentBody> comments,
    @Nullable List<Integer> distribution,
    @Nullable DriversBody drivers) {
  /**
   * @param meanInterval where the true mean lies; absent when the score is not shown
   * @param target the mean that is promised; absent when none is
   */
  record ItemScoreBody(
      String id,
      @Nullable String question,
      String wording,
      ScoreBody score,
      @Nullable ScoreIntervalBody meanInterval,
      @Nullable String target) {}

  /**
   * @param several true when they are of several small departments together, else absent
   */
  record ClientScoreBody(
      @Nullable Reference client, @Nullable Boolean several, ScoreBody chooseAgain) {}

  record PeriodScoreBody(String label, ScoreBody chooseAgain) {}

  /** Requests about which somebody answered, and those about which nobody did. */
  record NonResponseBody(ServedBody answered, ServedBody silent) {
    static NonResponseBody of(Silence.Comparison comparison) {
      return new NonResponseBody(
          ServedBody.of(comparison.answered()), ServedBody.of(comparison.silent()));
    }
  }

  /**
   * @param late how many missed a promise, in percent
   * @param medianAge within which half of them were done, in ms; absent when none was timed
   */
  record ServedBody(String late, @Nullable Long medianAge) {
    static ServedBody of(Silence.Served served) {
      return new ServedBody(
          served.late().toString(), served.medianAge().map(Duration::toMillis).orElse(null));
    }
  }

  record CommentBody(@Nullable String keep, @Nullable String change) {
    static CommentBody of(Voices.Comment comment) {
      return comment.isKeep()
          ? new CommentBody(comment.text(), null)
          : new CommentBody(null, comment.text());
    }
  }

  /**
   * What weighed most in the answers to the choose-again question, of those whom the distribution
   * is of and who were asked.
   *
   * @param why they are not shown: NOT_CLOSED, NO_ANSWERS or FEWER_THAN_8; absent when they are
   * @param answers to the choose-again question that are behind it
   * @param bands all three; none when it is not shown
   */
  record DriversBody(@Nullable String why, int answers, List<BandBody> bands) {}

  /**
   * @param band CONTENT of 9 and 10, BETWEEN of 7 and 8, DISCONTENT of 0 to 6
   * @param answers that lie in it, whether anything was picked or not
   * @param drivers those that were picked, the most picked first
   */
  record BandBody(String band, int answers, List<DriverBody> drivers) {}

  /**
   * @param share of the answers of its band, in percent
   */
  record DriverBody(String driver, String text, int count, String share) {}
}
