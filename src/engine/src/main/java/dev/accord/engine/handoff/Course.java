package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a ticket through the departments, worked out step by step.
 *
 * <p>While its work has ended a ticket stays with whoever had it last; when it is reopened it
 * begins a new leg. A client found by the reporter's membership is the one at the instant that the
 * reporter was set, so that a later change of department does not move the ticket.
 */
public final class Course {
  private final Rulebook rulebook;
  private final AcceptanceRule acceptance;
  private final Map<DepartmentId, Integer> visits = new HashMap<>();
  private int legs;
  private List<FieldValue> reporterField = List.of();
  private Optional<UserKey> reporter = Optional.empty();
  private Optional<DepartmentId> reporterDepartment = Optional.empty();

  private Course(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.acceptance = new AcceptanceRule(rulebook);
  }

  /** One moment for each step. */
  public static List<Moment> of(List<Step> steps, Rulebook rulebook) {
    Course course = new Course(rulebook);
    List<Moment> moments = new ArrayList<>(steps.size());
    for (Step step : steps) {
      moments.add(
          moments.isEmpty()
              ? course.first(step)
              : course.next(moments.get(step.index() - 1), step));
    }
    return moments;
  }

  private Moment first(Step step) {
    Optional<ProjectSettings> project = project(step);
    Optional<DepartmentId> client = client(step, project);
    Optional<Holding> holding =
        project.map(
            settings -> arrived(step, rulebook.owner(settings, step), client, Optional.empty()));
    return new Moment(step, project, client, holding, step.hasEnded());
  }

  private Moment next(Moment before, Step step) {
    if (!step.changesFields()) {
      Optional<Holding> holding = before.holding().map(held -> acceptance.after(step, held));
      return new Moment(
          step, before.project(), before.client(), holding, before.ended() || step.deletes());
    }
    Optional<ProjectSettings> project = project(step);
    Optional<DepartmentId> client = client(step, project);
    boolean ended = step.hasEnded();
    Optional<Holding> holding =
        project.map(settings -> holding(before, step, settings, client, ended));
    return new Moment(step, project, client, holding, ended);
  }

  private Holding holding(
      Moment before,
      Step step,
      ProjectSettings settings,
      Optional<DepartmentId> client,
      boolean ended) {
    if (before.holding().isEmpty()) {
      return arrived(step, rulebook.owner(settings, step), client, Optional.empty());
    }
    Holding held = before.holding().get();
    if (ended) {
      return acceptance.after(step, held);
    }
    DepartmentId owner = rulebook.owner(settings, step);
    if (!owner.equals(held.department())) {
      Optional<DepartmentId> sender = before.ended() ? client : Optional.of(held.department());
      return arrived(step, owner, sender, Optional.of(held.department()));
    }
    if (before.ended()) {
      return arrived(step, owner, client, held.handedBy());
    }
    return acceptance.after(step, held);
  }

  private Holding arrived(
      Step step,
      DepartmentId department,
      Optional<DepartmentId> sender,
      Optional<DepartmentId> handedBy) {
    int visit = visits.merge(department, 1, Integer::sum);
    Holding offered =
        new Holding(legs++, department, visit, step.at(), sender, handedBy, Holding.NOT_ACCEPTED);
    return acceptance.after(step, offered);
  }

  private Optional<ProjectSettings> project(Step step) {
    Optional<FieldValue> project = step.state().value(FieldKey.PROJECT);
    if (project.isEmpty()) {
      return Optional.empty();
    }
    Optional<ProjectSettings> byId = rulebook.project(project.get().id());
    return byId.isPresent() ? byId : rulebook.project(project.get().name());
  }

  private Optional<DepartmentId> client(Step step, Optional<ProjectSettings> project) {
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
