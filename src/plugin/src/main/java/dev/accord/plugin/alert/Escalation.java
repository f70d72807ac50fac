package dev.accord.plugin.alert;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.accord.plugin.alert.Senders.Wording;
import dev.accord.plugin.store.AlertStore;
import java.time.Clock;

/** Puts together what makes alerts' deliveries. */
public final class Escalation {
  /** Who can be told, and where they are. */
  public record People(UserManager users, GroupManager groups, TimeZoneManager zones) {}

  private final People people;
  private final MailServerManager mail;
  private final JiraIssues issues;
  private final ApplicationProperties application;

  public Escalation(
      People people, MailServerManager mail, JiraIssues issues, ApplicationProperties application) {
    this.people = people;
    this.mail = mail;
    this.issues = issues;
    this.application = application;
  }

  public AlertWork work(AlertStore store, Clock clock) {
    Texts texts = Texts.english();
    AlertText text = new AlertText(texts, () -> application.getBaseUrl(UrlMode.CANONICAL));
    Recipients recipients = new Recipients(people.users(), people.groups(), texts);
    MailSender mails = new MailSender(mail);
    Senders senders =
        new Senders(
            new PersonSender(people.users(), people.zones(), mails, text),
            mails,
            new WebhookSender(PrivateNetwork.fromSystemProperty()),
            new ActionSender(people.users(), recipients, new IssueActions(issues)),
            new Wording(text, people.zones()));
    return new AlertWork(store, new Planning(recipients, texts), new Delivering(senders), clock);
  }
}
