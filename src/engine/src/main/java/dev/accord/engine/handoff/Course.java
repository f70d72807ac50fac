package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a ticket through the departments, worked out step by step.
 *
 * <p>While its work has ended a ticket stays with whoever had it last; when it is reopened it
 * begins a new leg. What a step does not change stays as it was, and is not asked for again.
 */
public final class Course {
  private static final FieldSet PROJECT = FieldSet.of(FieldKey.PROJECT);

  private final Rulebook rulebook;
  private final AcceptanceRule acceptance;
  private final ClientRule clients;
  private final Map<DepartmentId, Integer> visits = new HashMap<>();
  private int legs;
  private Optional<ProjectSettings> project = Optional.empty();
  private FieldSet clientReads = FieldSet.ALL;
  private FieldSet ownerReads = FieldSet.ALL;
  private Optional<DepartmentId> client = Optional.empty();

  /** Who has to have the ticket by the project's rules; absent until somebody asks. */
  private Optional<DepartmentId> owner = Optional.empty();

  private Optional<Holding> holding = Optional.empty();
  private boolean ended;

  private Course(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.acceptance = new AcceptanceRule(rulebook);
    this.clients = new ClientRule(rulebook);
  }

  /** One moment for each step. */
  public static List<Moment> of(List<Step> steps, Rulebook rulebook) {
    Course course = new Course(rulebook);
    List<Moment> moments = new ArrayList<>(steps.size());
    for (int i = 0; i < steps.size(); i++) {
      moments.add(course.after(steps.get(i)));
    }
    return moments;
  }

  private Moment after(Step step) {
    boolean turns = step.isCreation();
    if (step.changes(PROJECT)) {
      turns |= moveTo(projectOf(step));
    }
    if (step.changes(clientReads)) {
      Optional<DepartmentId> before = client;
      client = clients.after(step, project);
      turns |= !client.equals(before);
    }
    if (step.changes(ownerReads)) {
      owner = Optional.empty();
    }
    boolean endedBefore = ended;
    ended = step.deletes() || (step.changes(Step.END) ? step.hasEnded() : endedBefore);
    Optional<Holding> heldBefore = holding;
    holding = holding(step, endedBefore);
    turns |= ended != endedBefore || !holding.equals(heldBefore);
    return new Moment(step, project, client, holding, ended, turns);
  }

  /** Whether that is another project, or one with other settings. */
  private boolean moveTo(Optional<ProjectSettings> now) {
    boolean differs = !now.equals(project);
    project = now;
    clientReads = PROJECT.and(clients.reads(now));
    ownerReads = now.isPresent() ? PROJECT.and(rulebook.ownerReads(now.get())) : PROJECT;
    return differs;
  }

  private Optional<Holding> holding(Step step, boolean endedBefore) {
    if (project.isEmpty()) {
      return Optional.empty();
    }
    if (holding.isEmpty()) {
      return arrived(step, client, Optional.empty());
    }
    Holding held = holding.get();
    if (!ended) {
      if (!owner(step).equals(held.department())) {
        Optional<DepartmentId> holder = Optional.of(held.department());
        return arrived(step, endedBefore ? client : holder, holder);
      }
      if (endedBefore) {
        return arrived(step, client, held.handedBy());
      }
    }
    return held.isInTransit() ? Optional.of(acceptance.after(step, held)) : holding;
  }

  private Optional<Holding> arrived(
      Step step, Optional<DepartmentId> sender, Optional<DepartmentId> handedBy) {
    DepartmentId department = owner(step);
    int visit = visits.merge(department, 1, Integer::sum);
    Holding offered =
        new Holding(legs++, department, visit, step.at(), sender, handedBy, Holding.NOT_ACCEPTED);
    return Optional.of(acceptance.after(step, offered));
  }

  private DepartmentId owner(Step step) {
    if (owner.isEmpty()) {
      owner = Optional.of(rulebook.owner(project.orElseThrow(), step));
    }
    return owner.get();
  }

  private Optional<ProjectSettings> projectOf(Step step) {
    Optional<FieldValue> value = step.state().value(FieldKey.PROJECT);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<ProjectSettings> byId = rulebook.project(value.get().id());
    return byId.isPresent() ? byId : rulebook.project(value.get().name());
  }
}
