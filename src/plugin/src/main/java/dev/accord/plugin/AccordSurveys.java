package dev.accord.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.accord.plugin.alert.MailSender;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.rest.AskingResource;
import dev.accord.plugin.rest.FollowUpBodies;
import dev.accord.plugin.rest.NamedAnswersResource;
import dev.accord.plugin.rest.SurveyBodies;
import dev.accord.plugin.rest.SurveyFigures;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.Answering;
import dev.accord.plugin.survey.Clients;
import dev.accord.plugin.survey.ClosedRequests;
import dev.accord.plugin.survey.EarlierAnswers;
import dev.accord.plugin.survey.Escalated;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.survey.FollowUps;
import dev.accord.plugin.survey.OwnViews;
import dev.accord.plugin.survey.Silence;
import dev.accord.plugin.survey.SurveyPass;
import dev.accord.plugin.survey.Surveying;
import dev.accord.plugin.survey.Tokens;
import dev.accord.plugin.survey.Voices;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that asks clients and takes their answers. */
@Configuration(proxyBeanMethods = false)
class AccordSurveys {
  @Bean
  Tokens surveyTokens(Stores stores) {
    return new Tokens(stores.settings());
  }

  @Bean
  Answering answering(Tokens tokens, Stores stores, Clock clock) {
    return new Answering(tokens, stores, clock);
  }

  @Bean
  SurveyBodies surveyBodies(IssueManager issues) {
    return new SurveyBodies(issues);
  }

  @Bean
  Clients clients(UserManager users, GroupManager groups, LocaleResolver locales) {
    return new Clients(users, groups, locales);
  }

  @Bean
  Surveying.Sources surveySources(
      IssueManager issues,
      ChangedIssues changed,
      IssueAssessor assessor,
      Clients clients,
      Stores stores) {
    return new Surveying.Sources(
        new ClosedRequests(issues, changed, assessor),
        clients,
        new Escalated(changed, stores.alerts()));
  }

  @Bean
  Surveying.Mails surveyMails(
      MailServerManager mail,
      TimeZoneManager zones,
      IssueManager issues,
      ApplicationProperties application) {
    return new Surveying.Mails(new MailSender(mail), zones, issues, application);
  }

  @Bean
  Surveying surveying(
      Stores stores,
      Tokens tokens,
      Answering answering,
      Surveying.Sources sources,
      Surveying.Mails mails) {
    return new Surveying(stores, tokens, answering, sources, mails);
  }

  @Bean
  SurveyPass surveyPass(
      Surveying surveying, RuleSource rules, ClusterLockService locks, Clock clock) {
    return surveying.pass(rules, locks, clock);
  }

  @Bean
  AnswerBook answerBook(Stores stores, Clock clock) {
    return new AnswerBook(stores, clock);
  }

  @Bean
  SurveyFigures surveyFigures(AnswerBook book, Stores stores, Clients clients, Clock clock) {
    return new SurveyFigures(
        book, new Voices(stores, book), clients, new Silence(stores, clock), clock);
  }

  @Bean
  Experiences experiences(AnswerBook book, Clients clients, Clock clock) {
    return new Experiences(book, clients, clock);
  }

  @Bean
  NamedAnswersResource.Names namedAnswers(
      AnswerBook book, IssueManager issues, Persons persons, Clock clock) {
    return new NamedAnswersResource.Names(book, issues, persons, clock);
  }

  @Bean
  OwnViews ownViews(Stores stores, Clock clock) {
    return new OwnViews(stores, clock);
  }

  @Bean
  FollowUpBodies followUpBodies(Stores stores, IssueManager issues, Persons persons, Clock clock) {
    return new FollowUpBodies(new FollowUps(stores, clock), issues, persons);
  }

  @Bean
  EarlierAnswers earlierAnswers(Stores stores, Clock clock) {
    return new EarlierAnswers(stores, clock);
  }

  @Bean
  AskingResource.AskingLog askingLog(Stores stores, IssueManager issues, Persons persons) {
    return new AskingResource.AskingLog(stores, issues, persons);
  }
}
