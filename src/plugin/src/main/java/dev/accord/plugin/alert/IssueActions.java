package dev.accord.plugin.alert;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.UpdateIssueRequest.UpdateIssueRequestBuilder;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.accord.engine.agreement.StepAction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes issues through Jira, by the actor's permissions and the workflow's rules.
 *
 * <p>Doing one of them again does no harm where Jira can tell that it was done: a comment that
 * stands there already is not written twice, and values are set, not toggled.
 */
final class IssueActions {
  private final JiraIssues jira;

  IssueActions(JiraIssues jira) {
    this.jira = jira;
  }

  void comment(Issue issue, Instant since, String text, ApplicationUser actor) {
    boolean written =
        jira.comments().getComments(issue).stream()
            .filter(comment -> !comment.getCreated().toInstant().isBefore(since))
            .filter(comment -> isBy(actor, comment))
            .anyMatch(comment -> text.equals(comment.getBody()));
    if (!written) {
      jira.comments().create(issue, actor, text, true);
    }
  }

  void assign(long issueId, ApplicationUser assignee, ApplicationUser actor) throws SendFailure {
    MutableIssue issue = issue(issueId);
    issue.setAssignee(assignee);
    jira.issues().updateIssue(actor, issue, update());
  }

  void prioritize(long issueId, String priority, ApplicationUser actor) throws SendFailure {
    MutableIssue issue = issue(issueId);
    Priority wanted = named(priority, jira.priorities().getPriorities(), "priority");
    issue.setPriority(wanted);
    jira.issues().updateIssue(actor, issue, update());
  }

  void label(long issueId, String label, ApplicationUser actor) {
    jira.labels().addLabel(actor, issueId, label, false);
  }

  void transition(Issue issue, String transition, ApplicationUser actor) throws SendFailure {
    List<ActionDescriptor> offered = jira.workflows().getSortedAvailableActions(issue, actor);
    ActionDescriptor action =
        offered.stream()
            .filter(
                one ->
                    one.getName().equalsIgnoreCase(transition)
                        || Integer.toString(one.getId()).equals(transition))
            .findFirst()
            .orElseThrow(
                () ->
                    SendFailure.lasting(
                        "%s has no transition '%s' for %s in status %s. It has: %s. Name one of them in the agreement."
                            .formatted(
                                issue.getKey(),
                                transition,
                                actor.getDisplayName(),
                                issue.getStatus().getName(),
                                names(offered))));
    IssueService service = jira.service();
    TransitionValidationResult checked =
        service.validateTransition(
            actor, issue.getId(), action.getId(), service.newIssueInputParameters());
    refuseUnlessValid(checked, "The transition '%s' was refused".formatted(transition));
    refuseUnlessValid(
        service.transition(actor, checked), "The transition '%s' failed".formatted(transition));
  }

  void create(Issue origin, StepAction.CreateIssue wanted, ApplicationUser actor)
      throws SendFailure {
    refuseRepetition(origin, wanted);
    Project project =
        Optional.ofNullable(jira.projects().getProjectObjByKey(wanted.project()))
            .orElseThrow(
                () ->
                    SendFailure.lasting(
                        "There is no project %s to create the issue in."
                            .formatted(wanted.project())));
    IssueType type = named(wanted.type(), jira.constants().getAllIssueTypeObjects(), "issue type");
    IssueService service = jira.service();
    CreateValidationResult checked =
        service.validateCreate(
            actor,
            service
                .newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type.getId())
                .setReporterId(reporter(origin, actor).getUsername())
                .setSummary("%s (%s)".formatted(wanted.summary(), origin.getKey()))
                .setDescription("Follows %s: %s".formatted(origin.getKey(), origin.getSummary())));
    refuseUnlessValid(checked, "The issue was refused");
    IssueResult created = service.create(actor, checked);
    refuseUnlessValid(created, "The issue could not be created");
    MutableIssue issue = created.getIssue();
    if (issue != null && wanted.label().isPresent()) {
      jira.labels().addLabel(actor, issue.getId(), wanted.label().get(), false);
    }
  }

  /** What was made to mend a promise may be under the same promise: one task must not make more. */
  private static void refuseRepetition(Issue origin, StepAction.CreateIssue wanted)
      throws SendFailure {
    boolean isOne =
        wanted
            .label()
            .filter(
                label -> origin.getLabels().stream().anyMatch(one -> label.equals(one.getLabel())))
            .isPresent();
    if (isOne) {
      throw SendFailure.lasting(
          "%s has the label '%s' itself, so no issue is made for it. Leave issues with that label out of the metric's goals."
              .formatted(origin.getKey(), wanted.label().get()));
    }
  }

  private static String names(List<ActionDescriptor> offered) {
    return offered.isEmpty()
        ? "none"
        : offered.stream().map(ActionDescriptor::getName).collect(Collectors.joining(", "));
  }

  /** The client's agreement covers the new issue too when the client is its reporter. */
  private static ApplicationUser reporter(Issue origin, ApplicationUser actor) {
    return Optional.ofNullable(origin.getReporter())
        .filter(ApplicationUser::isActive)
        .orElse(actor);
  }

  private MutableIssue issue(long id) throws SendFailure {
    return Optional.ofNullable(jira.issues().getIssueObject(id))
        .orElseThrow(() -> SendFailure.lasting("The issue is gone."));
  }

  private static boolean isBy(ApplicationUser actor, Comment comment) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return author != null && author.getKey().equals(actor.getKey());
  }

  private static UpdateIssueRequest update() {
    return new UpdateIssueRequestBuilder()
        .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
        .sendMail(true)
        .build();
  }

  private static <C extends IssueConstant> C named(
      String idOrName, Collection<C> known, String what) throws SendFailure {
    return known.stream()
        .filter(one -> one.getId().equals(idOrName) || one.getName().equalsIgnoreCase(idOrName))
        .findFirst()
        .orElseThrow(
            () -> SendFailure.lasting("This Jira has no %s '%s'.".formatted(what, idOrName)));
  }

  private static void refuseUnlessValid(ServiceResultImpl result, String what) throws SendFailure {
    if (!result.isValid()) {
      String why =
          Stream.concat(
                  result.getErrorCollection().getErrorMessages().stream(),
                  result.getErrorCollection().getErrors().values().stream())
              .collect(Collectors.joining(" "));
      throw SendFailure.lasting("%s: %s".formatted(what, why));
    }
  }
}
