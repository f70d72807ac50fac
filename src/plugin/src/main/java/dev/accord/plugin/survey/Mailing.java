package dev.accord.plugin.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Reminder;
import dev.accord.plugin.alert.MailSender;
import dev.accord.plugin.alert.SendFailure;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.State;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.InvitationText.About;
import dev.accord.plugin.survey.InvitationText.Message;
import dev.accord.plugin.survey.InvitationText.Request;
import dev.accord.plugin.track.Backoff;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends what is due of one invitation: the mail, or the one reminder.
 *
 * <p>That a mail is being handed over is written down before. A node that dies in between leaves a
 * person without the mail, and not with two; three working days later comes the reminder.
 */
final class Mailing {
  /** With waits of one minute, doubled each time up to an hour: some four hours in all. */
  private static final int MOST_ATTEMPTS = 9;

  private static final String PAGE = "/plugins/servlet/accord-survey/";

  /** What a mail is made of. */
  record Post(
      MailSender sender, TimeZoneManager zones, IssueManager issues, Supplier<String> baseUrl) {}

  private final Stores stores;
  private final Answering answering;
  private final Clients clients;
  private final Post post;

  Mailing(Stores stores, Answering answering, Clients clients, Post post) {
    this.stores = stores;
    this.answering = answering;
    this.clients = clients;
    this.post = post;
  }

  void handle(Invitation invitation, Rulebook rulebook, Instant now) {
    Optional<Invited> invited = answering.invited(invitation, rulebook);
    Answering.State state = answering.state(invitation, invited);
    if (state != Answering.State.OPEN) {
      save(
          state == Answering.State.WITHDRAWN
              ? invitation.withdrawn("The survey was removed, or the person has opted out.")
              : invitation.leftAlone());
      return;
    }
    if (isOpenAgain(invitation)) {
      save(invitation.withdrawn("The request is open again, or gone."));
      return;
    }
    Optional<ApplicationUser> reader = clients.active(invitation.asked().person());
    String address = reader.map(ApplicationUser::getEmailAddress).orElse("");
    if (reader.isEmpty() || address.isBlank()) {
      save(invitation.bounced("There is no active user with a mail address any more."));
      return;
    }
    send(invited.orElseThrow(), reader.get(), rulebook, now);
  }

  private void send(Invited invited, ApplicationUser reader, Rulebook rulebook, Instant now) {
    Invitation invitation = invited.invitation();
    String address = Objects.requireNonNullElse(reader.getEmailAddress(), "");
    boolean isReminder = invitation.sending().state() == State.DELIVERED;
    Message message = message(invited, reader, rulebook, isReminder);
    save(
        isReminder
            ? invitation.reminded()
            : invitation.handedOver(reminder(invitation, rulebook, now)));
    try {
      post.sender().send(address, InvitationText.oneLine(message.subject()), message.body());
    } catch (SendFailure failure) {
      if (!isReminder) {
        failed(invitation, failure, now);
      }
    }
  }

  private void failed(Invitation invitation, SendFailure failure, Instant now) {
    int attempts = invitation.sending().attempts();
    boolean last = failure.isLasting() || attempts + 1 >= MOST_ATTEMPTS;
    save(
        last
            ? invitation.bounced(failure.reason())
            : invitation.failedUntil(now.plus(Backoff.after(attempts)), failure.reason()));
  }

  private static Optional<Instant> reminder(Invitation invitation, Rulebook rulebook, Instant now) {
    return rulebook
        .department(invitation.asked().provider())
        .map(Department::calendar)
        .flatMap(rulebook::calendar)
        .flatMap(calendar -> Reminder.dueAt(now, invitation.sending().expires(), calendar));
  }

  private Message message(
      Invited invited, ApplicationUser reader, Rulebook rulebook, boolean isReminder) {
    Invitation invitation = invited.invitation();
    Invitation.Asked asked = invitation.asked();
    boolean isSmall =
        invited.survey().mode() == AnswerMode.ANONYMOUS && asked.mode() == AnswerMode.ATTRIBUTED;
    About about =
        new About(
            InvitationText.oneLine(reader.getDisplayName()),
            rulebook
                .department(asked.provider())
                .map(Department::name)
                .orElse(asked.provider().value()),
            asked.issueId().flatMap(this::request),
            asked.mode(),
            isSmall,
            post.baseUrl().get() + PAGE + answering.token(invitation),
            invitation.sending().expires());
    return InvitationText.of(
        about,
        SurveyTexts.in(clients.language(asked.person())),
        post.zones().getTimeZoneforUser(reader).toZoneId(),
        isReminder);
  }

  private Optional<Request> request(long issueId) {
    Issue issue = post.issues().getIssueObject(issueId);
    return Optional.ofNullable(issue)
        .map(
            one ->
                new Request(
                    one.getKey(),
                    InvitationText.oneLine(Objects.requireNonNullElse(one.getSummary(), ""))));
  }

  private boolean isOpenAgain(Invitation invitation) {
    return invitation
        .asked()
        .issueId()
        .filter(
            issueId -> {
              Issue issue = post.issues().getIssueObject(issueId);
              return issue == null || !isClosed(issue);
            })
        .isPresent();
  }

  private static boolean isClosed(Issue issue) {
    return issue.getResolution() != null
        || issue.getStatus().getStatusCategory().getKey().equals("done");
  }

  private void save(Invitation invitation) {
    stores.transactions().run(() -> stores.surveys().invitations().save(invitation));
  }
}
