package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Optional;

/**
 * Decides which department asks, on one ticket. A client found by the reporter's membership is the
 * one at the instant that the reporter was set, so that a later change of department does not move
 * the ticket.
 */
final class ClientRule {
  private static final FieldSet REPORTER = FieldSet.of(FieldKey.REPORTER);

  private final Rulebook rulebook;
  private List<FieldValue> reporterField = List.of();
  private Optional<UserKey> reporter = Optional.empty();
  private Optional<DepartmentId> reporterDepartment = Optional.empty();

  ClientRule(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Which fields decide it in a project. */
  FieldSet reads(Optional<ProjectSettings> project) {
    return project.isPresent() ? REPORTER.and(rulebook.clientReads(project.get())) : REPORTER;
  }

  /** The client after a step; to be asked at each that changes what it reads, in their order. */
  Optional<DepartmentId> after(Step step, Optional<ProjectSettings> project) {
    follow(step);
    if (project.isEmpty()) {
      return reporterDepartment;
    }
    Optional<DepartmentId> named = rulebook.client(project.get(), step);
    if (named.isPresent()) {
      return named;
    }
    return reporterDepartment.isPresent() ? reporterDepartment : project.get().client();
  }

  private void follow(Step step) {
    List<FieldValue> field = step.state().values(FieldKey.REPORTER);
    if (field.equals(reporterField)) {
      return;
    }
    reporterField = field;
    Optional<UserKey> now = step.state().user(FieldKey.REPORTER);
    if (!now.equals(reporter)) {
      reporter = now;
      reporterDepartment =
          now.flatMap(user -> rulebook.departmentOf(user, step.instant()))
              .map(department -> department.id());
    }
  }
}
