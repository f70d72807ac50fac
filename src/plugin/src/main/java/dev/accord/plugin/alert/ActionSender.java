package dev.accord.plugin.alert;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.agreement.StepAction;
import dev.accord.plugin.store.Delivery;
import java.util.Optional;

/**
 * Does to issues what steps say, as the first service account: what such an account does never
 * counts as an answer.
 */
final class ActionSender implements Sender {
  private final UserManager users;
  private final Recipients recipients;
  private final IssueActions actions;

  ActionSender(UserManager users, Recipients recipients, IssueActions actions) {
    this.users = users;
    this.recipients = recipients;
    this.actions = actions;
  }

  @Override
  public void send(Delivery delivery, AlertContext about) throws SendFailure {
    StepAction action = about.step().actions().get(delivery.position());
    ApplicationUser actor = actor(about);
    Issue issue = issue(about);
    if (action instanceof StepAction.Comment comment) {
      actions.comment(issue, about.alert().raised(), comment.text(), actor);
    } else if (action instanceof StepAction.SetPriority priority) {
      actions.prioritize(issue.getId(), priority.priority(), actor);
    } else if (action instanceof StepAction.AddLabel label) {
      actions.label(issue.getId(), label.label(), actor);
    } else if (action instanceof StepAction.Transition transition) {
      actions.transition(issue, transition.transition(), actor);
    } else if (action instanceof StepAction.CreateIssue task) {
      actions.create(issue, task, actor);
    } else {
      actions.assign(issue.getId(), assignee(action, about), actor);
    }
  }

  private ApplicationUser assignee(StepAction action, AlertContext about) throws SendFailure {
    Optional<ApplicationUser> wanted =
        action instanceof StepAction.AssignTo to
            ? Optional.ofNullable(users.getUserByKey(to.user().value()))
            : recipients.headOrDeputy(about);
    return wanted
        .filter(ApplicationUser::isActive)
        .orElseThrow(
            () ->
                SendFailure.lasting(
                    "There is no active user to assign it to. Name one in the agreement, or a"
                        + " head of department %s.".formatted(about.clock().owing())));
  }

  private static Issue issue(AlertContext about) throws SendFailure {
    return about
        .ticket()
        .issue()
        .orElseThrow(
            () ->
                SendFailure.lasting(
                    "%s is no issue of this Jira.".formatted(about.ticket().key())));
  }

  private ApplicationUser actor(AlertContext about) throws SendFailure {
    return about
        .actor()
        .flatMap(key -> Optional.ofNullable(users.getUserByKey(key.value())))
        .filter(ApplicationUser::isActive)
        .orElseThrow(
            () ->
                SendFailure.lasting(
                    "No service account is named that is an active user, so nobody can do this."
                        + " Name one under serviceAccounts in the configuration."));
  }
}
