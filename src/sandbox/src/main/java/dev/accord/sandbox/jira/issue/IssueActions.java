package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.Gate;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What people do to issues. Every action checks the actor's permission, stores everything in one
 * transaction and then tells {@link IssueEvents} on the caller's thread.
 */
public final class IssueActions {
  private final Database database;
  private final IssueUpdates updates;
  private final Names names;
  private final Gate gate;
  private final FieldRules rules;
  private final Transitioning transitioning;
  private final IssueEvents events;

  IssueActions(
      Database database, IssueUpdates updates, Names names, Gate gate, IssueEvents events) {
    this.database = database;
    this.updates = updates;
    this.names = names;
    this.gate = gate;
    this.events = events;
    rules = new FieldRules(names, gate.permissions());
    transitioning = new Transitioning(names);
  }

  /** Creates an issue in its workflow's first status; the reporter is the actor unless given. */
  public Issue create(User actor, long projectId, IssueFields wanted) {
    Project project = project(projectId);
    gate.require(actor, ProjectPermission.CREATE_ISSUES, project);
    IssueFields fields =
        wanted.edit().reporter(wanted.reporter().or(() -> Optional.of(actor.key()))).done();
    rules.checkNew(fields, project);
    Workflow workflow = names.workflowOf(projectId).orElseThrow();
    Issue created =
        database.write(
            handle -> {
              long number = Projects.takeNumbers(handle, projectId, 1);
              IssueKey key = new IssueKey(project.key(), number);
              Instant now = updates.now();
              IssueState state = IssueState.open(workflow.initialStatus());
              Issue issue = new Issue(0, projectId, key, fields, state, actor.key(), now, now);
              return IssueWriter.insert(handle, List.of(issue)).get(0);
            });
    tell(IssueEventKind.CREATED, created, actor);
    return created;
  }

  /** Changes fields; nobody is told anything when nothing changes. */
  public Issue edit(User actor, Issue issue, FieldChanges changes, Optional<NewComment> comment) {
    Project project = project(issue.projectId());
    gate.require(actor, ProjectPermission.EDIT_ISSUES, project);
    return updates.apply(
        actor,
        issue.id(),
        (handle, before, now) -> {
          IssueFields after = changes.change().apply(before.fields());
          rules.check(before.fields(), after, project(before.projectId()));
          return new IssueUpdates.Changed(
              IssueEventKind.UPDATED, before.withFields(after), comment);
        });
  }

  /** Gives the issue to a user, by key, or to nobody. */
  public Issue assign(User actor, Issue issue, Optional<String> userKey) {
    gate.require(actor, ProjectPermission.ASSIGN_ISSUES, project(issue.projectId()));
    return updates.apply(
        actor,
        issue.id(),
        (handle, before, now) -> {
          IssueFields after = before.fields().withAssignee(userKey);
          rules.check(before.fields(), after, project(before.projectId()));
          return new IssueUpdates.Changed(
              IssueEventKind.ASSIGNED, before.withFields(after), Optional.empty());
        });
  }

  /** The transitions that the actor may take now. */
  public List<Transition> transitions(User actor, Issue issue) {
    Project project = project(issue.projectId());
    return gate.permissions().has(actor, ProjectPermission.TRANSITION_ISSUES, project)
        ? transitioning.available(issue)
        : List.of();
  }

  public Issue transition(User actor, Issue issue, TransitionRequest request) {
    gate.require(actor, ProjectPermission.TRANSITION_ISSUES, project(issue.projectId()));
    return updates.apply(
        actor,
        issue.id(),
        (handle, before, now) -> {
          IssueUpdates.Changed changed = transitioning.take(before, request, now);
          rules.check(before.fields(), changed.issue().fields(), project(before.projectId()));
          return changed;
        });
  }

  /** Moves an issue to another project; its old key goes on leading to it. */
  public Issue move(User actor, Issue issue, MoveRequest request) {
    Project target = project(request.projectId());
    gate.require(actor, ProjectPermission.MOVE_ISSUES, project(issue.projectId()));
    gate.require(actor, ProjectPermission.CREATE_ISSUES, target);
    if (issue.projectId() == target.id()) {
      throw JiraProblem.invalid(
          "%s is in project %s already.".formatted(issue.key(), target.key()));
    }
    return updates.apply(
        actor,
        issue.id(),
        (handle, before, now) -> {
          long number = Projects.takeNumbers(handle, target.id(), 1);
          IssueWriter.rememberKey(handle, before.key(), before.id());
          Issue moved = before.movedTo(target.id(), new IssueKey(target.key(), number));
          return new IssueUpdates.Changed(
              IssueEventKind.MOVED, settle(moved, target, request), Optional.empty());
        });
  }

  private Issue settle(Issue moved, Project target, MoveRequest request) {
    Workflow workflow = names.workflowOf(target.id()).orElseThrow();
    String type = request.typeId().orElse(moved.fields().typeId());
    String status = request.statusId().orElse(moved.state().statusId());
    boolean typeKnown = target.issueTypes().contains(type);
    boolean statusKnown = workflow.statuses().contains(status);
    return moved
        .withFields(
            moved
                .fields()
                .edit()
                .type(typeKnown ? type : target.issueTypes().get(0))
                .components(new TreeSet<>())
                .done())
        .withState(moved.state().withStatus(statusKnown ? status : workflow.initialStatus()));
  }

  public void delete(User actor, Issue issue) {
    gate.require(actor, ProjectPermission.DELETE_ISSUES, project(issue.projectId()));
    database.write(
        handle -> {
          IssueWriter.delete(handle, issue.id());
          return issue;
        });
    tell(IssueEventKind.DELETED, issue, actor);
  }

  private void tell(IssueEventKind kind, Issue issue, User actor) {
    events.publish(new IssueHappening(kind, issue, actor, Optional.empty(), Optional.empty()));
  }

  private Project project(long id) {
    return names
        .projects()
        .byId(id)
        .orElseThrow(() -> JiraProblem.invalidField("project", "project is required"));
  }
}
