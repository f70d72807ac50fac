package dev.accord.engine.trial;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import java.util.Optional;

/**
 * Something that a trial brought to light.
 *
 * @param agreement what it is about; absent when it is about the project
 * @param message what, with the number of tickets
 * @param cure what to do about it
 */
public record TrialFinding(
    Kind kind,
    Optional<AgreementId> agreement,
    int version,
    Optional<MetricId> metric,
    Optional<GoalId> goal,
    String message,
    String cure) {

  /** What was found. */
  public enum Kind {
    /** A goal gets no ticket, for one above it takes all that it is for. */
    SHADOWED,

    /** A goal is for none of the tickets. */
    UNREACHED,

    /** Two agreements promise the same between the same departments. */
    OVERLAP,

    /** A first answer may take longer than the solution. */
    RESPONSE_LONGER,

    /** Tickets have no client department, so that no agreement between departments holds. */
    NO_CLIENT,
  }
}
