package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.workflow.ResolutionEffect;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes an issue one step along its workflow. */
final class Transitioning {
  private final Names names;

  Transitioning(Names names) {
    this.names = names;
  }

  List<Transition> available(Issue issue) {
    return names
        .workflowOf(issue.projectId())
        .map(workflow -> workflow.from(issue.state().statusId()))
        .orElse(List.of());
  }

  IssueUpdates.Changed take(Issue issue, TransitionRequest request, Instant now) {
    Transition transition = find(issue, request.transitionId());
    refuseForeignFields(transition, request);
    IssueState moved = issue.state().withStatus(transition.target());
    Issue after =
        issue
            .withFields(handed(issue, transition, request.fields().change().apply(issue.fields())))
            .withState(resolve(moved, transition, request, now));
    return new IssueUpdates.Changed(kind(transition), after, request.comment());
  }

  private IssueFields handed(Issue issue, Transition transition, IssueFields fields) {
    Optional<Component> receiver =
        transition
            .handsTo()
            .flatMap(
                name ->
                    names
                        .projects()
                        .byId(issue.projectId())
                        .flatMap(project -> names.components().byName(project, name)));
    boolean sameAssignee = fields.assignee().equals(issue.fields().assignee());
    return receiver
        .map(
            component ->
                fields
                    .withComponents(Set.of(component.id()))
                    .withAssignee(sameAssignee ? Optional.empty() : fields.assignee()))
        .orElse(fields);
  }

  private Transition find(Issue issue, int id) {
    Workflow workflow = names.workflowOf(issue.projectId()).orElseThrow();
    return workflow
        .transition(id)
        .filter(one -> one.startsFrom(issue.state().statusId()))
        .orElseThrow(
            () ->
                JiraProblem.invalid(
                    ("It seems that you have tried to perform a workflow operation (%s) that is not"
                            + " valid for the current state of this issue (%s).")
                        .formatted(
                            workflow.transition(id).map(Transition::name).orElse("id " + id),
                            issue.key())));
  }

  private static void refuseForeignFields(Transition transition, TransitionRequest request) {
    Map<String, String> errors = new TreeMap<>();
    request.fields().touched().stream()
        .filter(field -> !transition.offers(field))
        .forEach(field -> errors.put(field, notOnScreen(field)));
    if (request.resolutionId().isPresent() && !transition.offers("resolution")) {
      errors.put("resolution", notOnScreen("resolution"));
    }
    if (!errors.isEmpty()) {
      throw JiraProblem.invalidFields(errors);
    }
  }

  private static String notOnScreen(String field) {
    return "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
        .formatted(field);
  }

  private static IssueState resolve(
      IssueState state, Transition transition, TransitionRequest request, Instant now) {
    ResolutionEffect effect = transition.resolution();
    Optional<String> wanted =
        request
            .resolutionId()
            .or(
                () ->
                    effect instanceof ResolutionEffect.Set set
                        ? Optional.of(set.resolutionId())
                        : Optional.empty());
    if (wanted.isPresent()) {
      return state.resolvedAs(wanted.get(), now);
    }
    return effect instanceof ResolutionEffect.Clear ? state.unresolved() : state;
  }

  private static IssueEventKind kind(Transition transition) {
    if (transition.resolution() instanceof ResolutionEffect.Set) {
      return IssueEventKind.RESOLVED;
    }
    return transition.resolution() instanceof ResolutionEffect.Clear
        ? IssueEventKind.REOPENED
        : IssueEventKind.GENERIC;
  }
}
