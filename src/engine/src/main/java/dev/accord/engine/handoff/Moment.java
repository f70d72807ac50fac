package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.Step;
import java.util.Optional;

/**
 * A step of a ticket and the departments concerned, from that step until the next.
 *
 * @param project settings of the project that the ticket is in; absent when it has none
 * @param client the department that asked
 * @param holding who has the ticket, or had it last when its work has ended; absent without
 *     settings
 * @param ended whether the work has ended, so that nobody holds the ticket
 * @param turns whether any of these differs from the moment before
 */
public record Moment(
    Step step,
    Optional<ProjectSettings> project,
    Optional<DepartmentId> client,
    Optional<Holding> holding,
    boolean ended,
    boolean turns) {

  /** Epoch milliseconds from which this holds. */
  public long at() {
    return step.at();
  }

  public int index() {
    return step.index();
  }

  /**
   * Whether a question that is about the departments and these fields may be answered otherwise
   * than at the moment before.
   */
  public boolean mayAnswerAnew(FieldSet fields) {
    return turns || step.changes(fields);
  }

  /** Whether the department has the ticket and its work has not ended. */
  public boolean isHeldBy(DepartmentId department) {
    return !ended && holding.isPresent() && holding.get().department().equals(department);
  }

  /** Whether the department has the ticket and accepted it. */
  public boolean isAcceptedBy(DepartmentId department) {
    return isHeldBy(department) && !holding.orElseThrow().isInTransit();
  }
}
