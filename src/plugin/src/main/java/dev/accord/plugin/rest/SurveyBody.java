package dev.accord.plugin.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey's link leads to; of one that is over only what is known without asking anything.
 *
 * @param state OPEN, USED, EXPIRED or WITHDRAWN
 * @param language in which it is asked
 * @param languages in which it can be asked
 * @param about the request, if one gave the occasion
 * @param mode ANONYMOUS or ATTRIBUTED
 * @param modeNotice what there is to say about that
 */
record SurveyBody(
    String state,
    @Nullable String language,
    @Nullable List<String> languages,
    @Nullable AskedAboutBody provider,
    @Nullable RequestBody about,
    @Nullable String mode,
    @Nullable String modeNotice,
    Instant expiresAt,
    @Nullable List<ItemBody> items) {
  /** The department that people are asked about. */
  record AskedAboutBody(String name) {}

  record RequestBody(String key, String summary) {}

  /**
   * One question.
   *
   * @param low what the least number means
   * @param high what the greatest number means
   * @param drivers what to pick from, where that is what it asks
   */
  record ItemBody(
      String id,
      String kind,
      String wording,
      @Nullable String low,
      @Nullable String high,
      boolean optional,
      @Nullable DriversAskedBody drivers) {}

  /**
   * What can have weighed most in another answer.
   *
   * @param of id of the item whose answer it is
   * @param most how many may be picked
   */
  record DriversAskedBody(String of, int most, List<DriverListBody> lists) {}

  /**
   * What those pick from whose answer lies in a band.
   *
   * @param least the least number of the band
   * @param most its greatest number
   */
  record DriverListBody(int least, int most, List<ChoiceBody> drivers) {}

  /** A driver in the language asked for. */
  record ChoiceBody(String id, String text) {}

  /** What came of a request: THANKS or OPTED_OUT. */
  record DoneBody(String state) {}

  /**
   * Why an answer was not taken.
   *
   * @param field id of the first item that is wrong
   * @param problems all of them
   */
  record RefusedBody(String error, String detail, String field, List<ProblemBody> problems) {}

  record ProblemBody(String field, String message, String cure) {}
}
