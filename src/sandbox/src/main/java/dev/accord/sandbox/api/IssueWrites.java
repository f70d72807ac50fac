package dev.accord.sandbox.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.NewComment;
import dev.accord.sandbox.jira.issue.TransitionRequest;
import dev.accord.sandbox.jira.user.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What plugins do to issues, as REST does it: with the user's permission, history and events. A
 * validation sees what concerns the workflow and what is missing; the change itself may still be
 * refused.
 */
record IssueWrites(Views views) implements IssueService, IssueWorkflowManager, LabelManager {
  private record Errors(Map<String, String> getErrors, List<String> getErrorMessages)
      implements ErrorCollection {
    static final Errors NONE = new Errors(Map.of(), List.of());

    static Errors of(JiraProblem problem) {
      return new Errors(problem.fieldErrors(), problem.messages());
    }
  }

  private static final class Creation extends CreateValidationResult {
    private final InputParameters input;

    Creation(InputParameters input, Errors errors) {
      super(errors);
      this.input = input;
    }
  }

  private static final class Step extends TransitionValidationResult {
    private final long issueId;
    private final TransitionRequest request;

    Step(long issueId, TransitionRequest request, Errors errors) {
      super(errors);
      this.issueId = issueId;
      this.request = request;
    }
  }

  @Override
  public IssueInputParameters newIssueInputParameters() {
    return new InputParameters();
  }

  @Override
  public CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters issueInputParameters) {
    InputParameters input = own(issueInputParameters, InputParameters.class);
    return new Creation(
        input,
        List.of("pid", "issuetype", "summary").stream()
            .filter(name -> input.value(name).isEmpty())
            .findFirst()
            .map(name -> new Errors(Map.of(name, "%s is required".formatted(name)), List.of()))
            .orElse(Errors.NONE));
  }

  @Override
  public IssueResult create(ApplicationUser user, CreateValidationResult validationResult) {
    InputParameters input = own(validationResult, Creation.class).input;
    User actor = views.actor(user);
    return result(
        validationResult.isValid(),
        () ->
            views
                .jira()
                .actions()
                .create(actor, Long.parseLong(input.value("pid").orElseThrow()), fields(input)));
  }

  private IssueFields fields(InputParameters input) {
    return IssueFields.of(
            input.value("issuetype").orElseThrow(), input.value("summary").orElseThrow())
        .edit()
        .description(input.value("description").orElse(""))
        .priority(input.value("priority"))
        .reporter(input.value("reporter").map(this::keyOf))
        .done();
  }

  private String keyOf(String userName) {
    return views
        .jira()
        .users()
        .byName(userName)
        .map(User::key)
        .orElseThrow(
            () ->
                JiraProblem.invalidField(
                    "reporter", "The reporter specified is not a user: " + userName));
  }

  @Override
  public TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
    InputParameters input = own(parameters, InputParameters.class);
    Issue issue = views.required(issueId);
    boolean isPossible =
        views.jira().actions().transitions(views.actor(user), issue).stream()
            .anyMatch(transition -> transition.id() == actionId);
    String refusal =
        "The workflow operation with action id '%d' is not available for the issue '%s'."
            .formatted(actionId, issue.key());
    return new Step(
        issueId,
        new TransitionRequest(
            actionId,
            FieldChanges.NONE,
            input.value("resolution"),
            input.value("comment").map(NewComment::of)),
        isPossible ? Errors.NONE : new Errors(Map.of(), List.of(refusal)));
  }

  @Override
  public IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult) {
    Step step = own(transitionResult, Step.class);
    User actor = views.actor(user);
    Issue issue = views.required(step.issueId);
    return result(
        transitionResult.isValid(),
        () -> views.jira().actions().transition(actor, issue, step.request));
  }

  private IssueResult result(boolean isValid, Supplier<Issue> change) {
    if (!isValid) {
      throw new IllegalStateException("the validation said no, so nothing may be done");
    }
    try {
      return new IssueResult(views.issue(change.get()), Errors.NONE);
    } catch (JiraProblem problem) {
      return new IssueResult(null, Errors.of(problem));
    }
  }

  private static <T> T own(Object given, Class<T> type) {
    if (!type.isInstance(given)) {
      throw new UnsupportedOperationException(
          "%s that IssueService did not make is not modelled by the sandbox"
              .formatted(given.getClass().getName()));
    }
    return type.cast(given);
  }

  @Override
  public List<ActionDescriptor> getSortedAvailableActions(
      com.atlassian.jira.issue.Issue issue, ApplicationUser user) {
    return views
        .jira()
        .actions()
        .transitions(views.actor(user), views.required(issue.getId()))
        .stream()
        .map(transition -> new ActionDescriptor(transition.id(), transition.name()))
        .toList();
  }

  /** Needs the user's permission, where Jira asks nobody. */
  @Override
  public Label addLabel(
      ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification) {
    FieldChanges change =
        FieldChanges.of(
            "labels",
            fields -> {
              TreeSet<String> labels = new TreeSet<>(fields.labels());
              labels.add(label);
              return fields.edit().labels(labels).done();
            });
    views
        .jira()
        .actions()
        .edit(views.actor(remoteUser), views.required(issueId), change, Optional.empty());
    return new ApiLabel(label);
  }
}
