package dev.accord.engine.survey;

import dev.accord.engine.agreement.AnswerMode;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody is asked, and why.
 *
 * @param seed by which it can be drawn again
 * @param invitation there when they are asked
 */
public record Decision(Reason reason, long seed, Optional<Invitation> invitation) {

  /**
   * How somebody is asked.
   *
   * @param mode what the form says before it asks: with their name where their department is small
   * @param language that every question is worded in
   * @param expiresAt the first instant at which it is too late to answer
   */
  public record Invitation(int questionSet, AnswerMode mode, String language, Instant expiresAt) {}

  public boolean isAsked() {
    return reason == Reason.ASKED;
  }
}
