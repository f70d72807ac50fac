package dev.accord.plugin.rest;

import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;

/** A department from all sides; each side with its own answers, never blended into one number. */
record ScorecardBody(
    Instant asOf, Reference department, String period, List<SideBody> sides, List<GapBody> gaps) {
  /**
   * @param side INTERNAL_CLIENTS, OUTSIDE_CLIENTS or OWN_VIEW
   */
  record SideBody(String side, ScoreBody chooseAgain, List<QuestionScoreBody> items) {}

  record QuestionScoreBody(String question, ScoreBody score) {}

  /**
   * @param gap what the clients give less what the department gives itself
   */
  record GapBody(String question, String own, String clients, String gap) {}
}
