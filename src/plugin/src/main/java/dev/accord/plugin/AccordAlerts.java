package dev.accord.plugin;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import dev.accord.plugin.alert.AlertPass;
import dev.accord.plugin.alert.AlertWorker;
import dev.accord.plugin.alert.Alerts;
import dev.accord.plugin.alert.Escalation;
import dev.accord.plugin.alert.Escalation.People;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.alert.HeadsMail;
import dev.accord.plugin.alert.JiraIssues;
import dev.accord.plugin.rest.AlertsResource.AlertLog;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.Background;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The part of the composition root that tells people and acts when a clock comes to a threshold.
 */
@Configuration(proxyBeanMethods = false)
class AccordAlerts {
  @Bean
  JiraIssues jiraIssues(
      IssueManager issues,
      IssueService service,
      CommentManager comments,
      LabelManager labels,
      IssueWorkflowManager workflows,
      PriorityManager priorities,
      ConstantsManager constants,
      ProjectManager projects) {
    return new JiraIssues(
        issues, service, comments, labels, workflows, priorities, constants, projects);
  }

  @Bean
  Escalation escalation(
      UserManager users,
      GroupManager groups,
      TimeZoneManager zones,
      MailServerManager mail,
      JiraIssues issues,
      ApplicationProperties application) {
    return new Escalation(new People(users, groups, zones), mail, issues, application);
  }

  @Bean
  Heads heads(UserManager users, TimeZoneManager zones, MailServerManager mail) {
    return new Heads(users, zones, mail);
  }

  @Bean
  HeadsMail headsMail(Heads heads, ApplicationProperties application) {
    return new HeadsMail(heads, application);
  }

  @Bean
  AlertPass alertPass(
      Tickets tickets, IssueAssessor assessor, Stores stores, Escalation escalation, Clock clock) {
    return new AlertPass(tickets, assessor, stores, escalation.work(stores.alerts(), clock), clock);
  }

  @Bean
  AlertWorker alertWorker(AlertPass pass, Background background) {
    return new AlertWorker(pass, background);
  }

  @Bean
  Alerts alerts(Stores stores, AlertWorker worker, Clock clock) {
    return new Alerts(stores, worker::wake, clock);
  }

  @Bean
  AlertLog alertLog(Stores stores, Alerts alerts, Tickets tickets, Persons persons) {
    return new AlertLog(stores.alerts(), alerts, tickets, persons);
  }
}
