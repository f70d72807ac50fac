package dev.accord.plugin.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.alert.Escalation.People;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.outside.Receiving;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The plugin with an agreement that warns at 80 % and tells both heads when it is missed. */
final class AlertBench {
  final PluginUnderTest plugin;
  final AlertPass pass;
  final Alerts alerts;
  final List<Email> mails = new ArrayList<>();
  boolean refusesMail;
  boolean diesAfterSending;

  private AlertBench(PluginUnderTest plugin) {
    this.plugin = plugin;
    Escalation escalation =
        new Escalation(
            new People(plugin.jira.users, plugin.jira.groupManager, plugin.jira.zones),
            Server::new,
            new JiraIssues(
                plugin.jira.issueManager,
                mock(IssueService.class),
                mock(CommentManager.class),
                mock(LabelManager.class),
                mock(IssueWorkflowManager.class),
                mock(PriorityManager.class),
                mock(ConstantsManager.class),
                plugin.jira.projectManager),
            mode -> "http://jira.example");
    AlertWork work = escalation.work(plugin.stores.alerts(), plugin.clock);
    this.pass = new AlertPass(plugin.tickets, plugin.assessor, plugin.stores, work, plugin.clock);
    this.alerts = new Alerts(plugin.stores, () -> {}, plugin.clock);
  }

  static AlertBench on(TestDatabase database, Instant configured) {
    return on(database, configured, "\"owner-head\"");
  }

  /**
   * @param told at 80 %
   */
  static AlertBench on(TestDatabase database, Instant configured, String told) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), configured);
    assertThat(plugin.configure(document(told)).problems()).isEmpty();
    return new AlertBench(plugin);
  }

  private static String document(String told) {
    return Samples.document()
        .replace(
            "\"name\": \"IT Services\", ",
            "\"name\": \"IT Services\", \"head\": \"ines\", \"deputies\": [\"omar\"], ")
        .replace(
            "\"goals\": [",
            """
            "escalation": [
              {"id": "warn", "at": "80%", "tell": [TOLD]},
              {"id": "missed", "at": "due", "tell": ["owner-head"], "unlessAcknowledged": "warn"}
            ],
            "goals": ["""
                .replace("TOLD", told));
  }

  /** Tracks a ticket of another system. */
  void send(TestOutside ticket, Instant now) {
    plugin.clock.set(now);
    new Receiving(plugin.stores, plugin.jira.entrance(), plugin.jira.intake(), plugin.clock)
        .receive(List.of(ticket.sent()));
    plugin.tracker.trackSome();
  }

  /** The number of a ticket of another system. */
  long outside(String id) {
    return plugin.stores.outside().find(new TicketId("servicenow", id)).orElseThrow().number();
  }

  void track(Instant now) {
    plugin.clock.set(now);
    plugin.stores.queue().add(7, Reason.DUE, now);
    plugin.tracker.trackSome();
  }

  void passAt(Instant now) {
    track(now);
    pass.run();
  }

  void leaves(String key) {
    when(plugin.jira.users.getUserByKey(key)).thenReturn(null);
  }

  void acknowledge(String step, UserKey by) {
    alerts.acknowledge(alert(step), by);
  }

  Alert alert(String step) {
    return plugin.stores.alerts().of(7).stream()
        .filter(alert -> alert.key().step().value().equals(step))
        .findFirst()
        .orElseThrow();
  }

  Delivery delivery(String step) {
    return plugin.stores.alerts().deliveries(List.of(alert(step))).values().stream()
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow();
  }

  private final class Server implements SMTPMailServer {
    @Override
    public void send(Email mail) throws MailException {
      if (refusesMail) {
        throw new MailException("550 refused");
      }
      mails.add(mail);
      if (diesAfterSending) {
        throw new InternalError("killed");
      }
    }

    @Override
    public String getDefaultFrom() {
      return "jira@example.com";
    }
  }
}
