package dev.accord.engine.handoff;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.UserKey;
import java.util.Optional;

/** Decides when a department has accepted a ticket that it has got. */
final class AcceptanceRule {
  private final Rulebook rulebook;

  AcceptanceRule(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The holding, accepted when the step was the act that the department accepts by. */
  Holding after(Step step, Holding held) {
    if (!held.isInTransit()) {
      return held;
    }
    Optional<Department> department = rulebook.department(held.department());
    boolean accepted = department.isEmpty() || accepts(step, department.get());
    return accepted ? held.accepted(step.at()) : held;
  }

  private boolean accepts(Step step, Department department) {
    return switch (department.acceptance()) {
      case ON_ARRIVAL -> true;
      case ON_ASSIGNMENT -> isMember(step.state().user(FieldKey.ASSIGNEE), step, department);
      case ON_FIRST_ACTION ->
          isMember(step.event().flatMap(event -> event.stamp().author()), step, department)
              || isMember(step.state().user(FieldKey.ASSIGNEE), step, department);
    };
  }

  private boolean isMember(Optional<UserKey> user, Step step, Department department) {
    return user.isPresent()
        && department.hasMember(user.get(), rulebook.directory(), step.instant());
  }
}
