package dev.accord.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.scheduler.SchedulerService;
import dev.accord.engine.clock.Assessor;
import dev.accord.plugin.alert.AlertPass;
import dev.accord.plugin.alert.AlertWorker;
import dev.accord.plugin.alert.HeadsMail;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.GroupObserver;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.ShiftedClock;
import dev.accord.plugin.event.IssueListener;
import dev.accord.plugin.field.SlaField;
import dev.accord.plugin.job.Aftermath;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.job.FiguresPass;
import dev.accord.plugin.job.Job;
import dev.accord.plugin.job.Jobs;
import dev.accord.plugin.job.Lifecycle;
import dev.accord.plugin.job.MinutePass;
import dev.accord.plugin.job.Rebuilding;
import dev.accord.plugin.job.RecomputationRun;
import dev.accord.plugin.job.Recomputations;
import dev.accord.plugin.job.Recomputer;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.report.ReportPass;
import dev.accord.plugin.search.DueProperty;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.SurveyPass;
import dev.accord.plugin.track.Background;
import dev.accord.plugin.track.DueDates;
import dev.accord.plugin.track.HistoryItems;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.IssueReader;
import dev.accord.plugin.track.PresentFields;
import dev.accord.plugin.track.StatusCategories;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.track.Tracker;
import dev.accord.plugin.track.TrackingWorker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The composition root: everything that lives as long as the plugin, wired by constructors.
 *
 * <p>Jira's services come from {@code META-INF/spring/accord.xml}. Resources, servlets and context
 * providers are made by Jira from the descriptor and are given these beans.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  AccordAlerts.class,
  AccordConfiguration.class,
  AccordFigures.class,
  AccordReports.class,
  AccordSurveys.class,
  AccordWeb.class
})
public class AccordPlugin {
  /** Longer than what one click sets off, and shorter than somebody looks for the clock. */
  private static final Duration GATHERING = Duration.ofMillis(200);

  @Bean
  Clock accordClock() {
    return ShiftedClock.fromSystemProperty();
  }

  @Bean
  Stores stores(ActiveObjects ao) {
    return Stores.in(ao);
  }

  @Bean
  Background background(ThreadLocalDelegateExecutorFactory executors) {
    return new Background(executors);
  }

  @Bean
  IssueAssessor issueAssessor(
      ChangeHistoryManager histories,
      CommentManager comments,
      CustomFieldKeys customFields,
      ConstantsManager constants,
      RuleSource rules) {
    StatusCategories categories = new StatusCategories(constants);
    IssueReader reader =
        new IssueReader(
            histories,
            comments,
            new PresentFields(customFields, categories),
            new HistoryItems(customFields, categories));
    return new IssueAssessor(reader, rules, Assessor::assess);
  }

  @Bean
  Tickets tickets(
      IssueManager issues, Stores stores, ProjectManager projects, PermissionManager permissions) {
    return new Tickets(issues, stores.outside(), projects, permissions);
  }

  @Bean
  TrackingWorker trackingWorker(
      Tickets tickets,
      IssueAssessor assessor,
      Stores stores,
      Background background,
      AlertWorker alerts,
      DueDates dueDates,
      Clock clock) {
    Tracker tracker = new Tracker(tickets, assessor, stores, dueDates, clock);
    return new TrackingWorker(tracker, GATHERING, background, alerts::wake);
  }

  @Bean
  DueDates dueDates(JsonEntityPropertyManager properties, IssueIndexingService index) {
    return new DueProperty(properties, index);
  }

  @Bean
  ChangedIssues changedIssues(IssueManager issues, ProjectManager projects, SearchService search) {
    return new ChangedIssues(issues, projects, search);
  }

  @Bean
  ReconcilePass reconcilePass(
      RuleSource rules,
      GroupObserver groups,
      ChangedIssues issues,
      Stores stores,
      TrackingWorker worker,
      Clock clock) {
    return new ReconcilePass(
        rules, groups, issues, stores, new ReconcilePass.Ticking(clock, worker::wake));
  }

  @Bean
  Recomputer recomputer(
      Tickets tickets, ChangedIssues changed, IssueAssessor assessor, Stores stores, Clock clock) {
    return new Recomputer(tickets, changed, assessor, stores, clock);
  }

  @Bean
  Aftermath recomputationAftermath(
      ReconcilePass reconcile, HeadsMail heads, Background background) {
    return new Aftermath(() -> background.submit(reconcile::run), heads);
  }

  @Bean
  Recomputations recomputations(
      Recomputer recomputer,
      Aftermath aftermath,
      DefinitionService definitions,
      Stores stores,
      Background background,
      Clock clock) {
    RecomputationRun run = new RecomputationRun(stores, recomputer, aftermath, background, clock);
    return new Recomputations(stores, run, definitions, background, clock);
  }

  @Bean
  Rebuilding rebuilding(Stores stores, RuleSource rules, Background background, Clock clock) {
    return new Rebuilding(stores, rules, background, clock);
  }

  @Bean
  Lifecycle lifecycle(
      EventPublisher events,
      SchedulerService scheduler,
      ReconcilePass reconcile,
      AlertPass alerts,
      SurveyPass surveys,
      ReportPass reports,
      Rebuilding rebuilding,
      Stores stores,
      TrackingWorker worker,
      SlaField field,
      Background background,
      Clock clock) {
    IssueListener listener = new IssueListener(stores.queue(), worker::wake, clock);
    Jobs jobs =
        new Jobs(
            scheduler,
            List.of(
                new Job(
                    MinutePass.NAME,
                    Duration.ofMinutes(1),
                    new MinutePass(stores, worker::wake, clock)),
                new Job(
                    FiguresPass.NAME,
                    Duration.ofMinutes(1),
                    new FiguresPass(stores, worker::wake, clock)),
                new Job(Rebuilding.NAME, Duration.ofMinutes(1), rebuilding),
                new Job(AlertPass.NAME, Duration.ofMinutes(1), alerts),
                new Job(ReconcilePass.NAME, Duration.ofMinutes(5), reconcile),
                new Job(SurveyPass.NAME, Duration.ofMinutes(5), surveys),
                new Job(ReportPass.NAME, Duration.ofMinutes(15), reports),
                new Job(ReportPass.FIRST, Duration.ofMinutes(1), reports::runFirst)));
    return new Lifecycle(events, listener, jobs, field, background);
  }
}
