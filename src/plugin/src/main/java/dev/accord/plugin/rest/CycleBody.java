package dev.accord.plugin.rest;

import dev.accord.plugin.rest.ClockBody.GoalBody;
import dev.accord.plugin.rest.ReportBody.ReasonBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a clock with the segments that explain it.
 *
 * @param reason why it was missed; only of a cycle that was, as the following
 * @param mayGiveReason whether the reader may say why
 */
record CycleBody(
    int number,
    Instant start,
    @Nullable Instant stop,
    String phase,
    @Nullable String standing,
    GoalBody goal,
    long elapsedMillis,
    long wallMillis,
    @Nullable Instant due,
    @Nullable Instant breachedAt,
    @Nullable VerdictBody verdict,
    int bounces,
    int reopens,
    @Nullable String evidence,
    List<String> marks,
    List<TakeoverBody> takeovers,
    @Nullable ReasonBody reason,
    @Nullable Boolean mayGiveReason,
    List<SegmentBody> segments) {
  /** That a later version took over the cycle. */
  record TakeoverBody(Instant at, int from, int to) {}

  record VerdictBody(
      String outcome, Instant at, int agreementVersion, int calendarVersion, List<String> marks) {}

  /**
   * @param transit whether the holder had not accepted the issue yet
   */
  record SegmentBody(
      Instant from,
      Instant until,
      String kind,
      @Nullable String party,
      @Nullable String reason,
      Named holder,
      boolean transit,
      long workingMillis,
      String goal) {}
}
