package dev.accord.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.JiraFields;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.field.SlaCells;
import dev.accord.plugin.field.SlaField;
import dev.accord.plugin.holiday.PublicHolidays;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.outside.Entrance;
import dev.accord.plugin.outside.Intake;
import dev.accord.plugin.outside.Memberships;
import dev.accord.plugin.outside.Receiving;
import dev.accord.plugin.outside.Standings;
import dev.accord.plugin.panel.Page;
import dev.accord.plugin.rest.Caller;
import dev.accord.plugin.rest.DefinitionBodies;
import dev.accord.plugin.rest.Editing;
import dev.accord.plugin.rest.OutsideTicketsResource;
import dev.accord.plugin.rest.ReaderSettings;
import dev.accord.plugin.rest.ReasonDesk;
import dev.accord.plugin.rest.TicketClocks;
import dev.accord.plugin.rest.VocabularyResource;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.Background;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.TrackingWorker;
import dev.accord.plugin.trial.Trials;
import dev.accord.plugin.view.Lists;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Vocabularies;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that resources and pages share. */
@Configuration(proxyBeanMethods = false)
class AccordWeb {
  @Bean
  Access access(
      GlobalPermissionManager global, PermissionManager permissions, ProjectManager projects) {
    return new Access(global, permissions, projects);
  }

  @Bean
  Caller caller(
      JiraAuthenticationContext authentication,
      GlobalPermissionManager permissions,
      Access access) {
    return new Caller(authentication, permissions, access);
  }

  @Bean
  Persons persons(JiraPeople people) {
    return new Persons(people);
  }

  @Bean
  Lists lists(Persons persons, ProjectManager projects) {
    return new Lists(persons, projects);
  }

  @Bean
  Editing editing(
      RuleSource rules,
      DefinitionService definitions,
      Persons persons,
      Editing.Aftermath aftermath,
      Clock clock) {
    return new Editing(rules, definitions, new DefinitionBodies(persons), aftermath, clock);
  }

  @Bean
  VocabularyResource.Sources vocabularySources(
      JiraFields fields,
      ProjectComponentManager components,
      UserSearchService users,
      JiraPeople people,
      ProjectManager projects,
      Stores stores) {
    return new VocabularyResource.Sources(
        new Vocabularies(fields, components), users, people, projects, stores.systems());
  }

  @Bean
  PublicHolidays publicHolidays() {
    return new PublicHolidays();
  }

  @Bean
  Trials trials(RuleSource rules, ChangedIssues issues, IssueAssessor assessor, Clock clock) {
    return new Trials(rules, issues, assessor, clock);
  }

  @Bean
  Editing.Aftermath aftermath(ReconcilePass reconcile, Background background) {
    return new Editing.Aftermath(reconcile, background);
  }

  @Bean
  ReaderSettings readerSettings(JiraAuthenticationContext authentication, TimeZoneManager zones) {
    return new ReaderSettings(authentication, zones);
  }

  @Bean
  Intake outsideIntake(ClusterLockService locks, TrackingWorker worker) {
    return new Intake(locks, worker::wake);
  }

  @Bean
  OutsideTicketsResource.Gate outsideGate(
      Stores stores,
      IssueAssessor assessor,
      ProjectManager projects,
      JiraPeople people,
      Intake intake,
      Clock clock) {
    Receiving receiving = new Receiving(stores, new Entrance(projects, people), intake, clock);
    return new OutsideTicketsResource.Gate(receiving, assessor, stores);
  }

  @Bean
  Standings outsideStandings(Stores stores, Clock clock) {
    return new Standings(stores, clock);
  }

  @Bean
  Memberships outsideMemberships(
      Stores stores, RuleSource rules, JiraPeople people, Intake intake, Clock clock) {
    return new Memberships(stores, rules, people, intake, clock);
  }

  @Bean
  TicketClocks ticketClocks(ReaderSettings readers, IssueAssessor assessor, ReasonDesk desk) {
    return new TicketClocks(readers, assessor, desk);
  }

  @Bean
  SlaCells slaCells(
      Stores stores,
      RuleSource rules,
      JiraAuthenticationContext authentication,
      TimeZoneManager zones,
      Clock clock) {
    return new SlaCells(stores, rules, new SlaCells.Reader(authentication, zones), clock);
  }

  @Bean
  SlaField slaField(
      CustomFieldManager fields, ClusterLockService locks, Stores stores, Clock clock) {
    return new SlaField(fields, locks, stores, clock);
  }

  @Bean
  Page page(TemplateRenderer templates, PageBuilderService pages) {
    return new Page(templates, pages);
  }
}
