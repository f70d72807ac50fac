package dev.accord.plugin.rest;

import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What periods say of an agreement's promises on how clients find the work. */
record ExperienceBody(Instant asOf, Reference agreement, List<ClauseBody> clauses) {
  /**
   * @param provider the department that the question is about
   * @param target the score to be reached, on the question's scale
   */
  record ClauseBody(
      Reference metric,
      Reference provider,
      String question,
      String target,
      int minimumAnswers,
      List<VerdictBody> periods) {}

  /**
   * @param score on the question's scale, rounded down; absent where it may not be shown
   * @param interval where it truly lies with 95 % confidence
   * @param verdict NO_DATA, TOO_FEW, BASELINE, MET, WATCH or MISSED
   */
  record VerdictBody(
      String label,
      @Nullable String score,
      ScoreBody.@Nullable ScoreIntervalBody interval,
      @Nullable Integer n,
      String verdict) {}
}
