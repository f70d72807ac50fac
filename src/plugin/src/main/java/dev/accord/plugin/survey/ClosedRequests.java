package dev.accord.plugin.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Timeline;
import dev.accord.engine.ticket.UserKey;
import dev.accord.engine.trial.TriedTicket;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.track.IssueAssessor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds requests that were closed lately. It asks Jira's search what changed, as reconciling does,
 * so that tracking knows nothing of surveys and is not slowed down by them.
 */
public final class ClosedRequests {
  private static final Logger LOG = LoggerFactory.getLogger(ClosedRequests.class);

  private final IssueManager issues;
  private final ChangedIssues changed;
  private final IssueAssessor assessor;

  public ClosedRequests(IssueManager issues, ChangedIssues changed, IssueAssessor assessor) {
    this.issues = issues;
    this.changed = changed;
    this.assessor = assessor;
  }

  /** Those closed at or after an instant and still closed; one that is trouble is left out. */
  List<ClosedRequest> since(Instant from, Rules rules, Instant now) {
    return changed.since(changed.projects(rules), Duration.between(from, now)).stream()
        .flatMap(issueId -> find(issueId, rules, now).stream())
        .filter(request -> !request.closed().isBefore(from))
        .toList();
  }

  private Optional<ClosedRequest> find(long issueId, Rules rules, Instant now) {
    try {
      Issue issue = issues.getIssueObject(issueId);
      ApplicationUser reporter = issue == null ? null : issue.getReporter();
      return issue == null || reporter == null
          ? Optional.empty()
          : read(issue, new UserKey(reporter.getKey()), rules, now);
    } catch (RuntimeException e) {
      LOG.warn("Whether issue {} was closed could not be told; nobody is asked.", issueId, e);
      return Optional.empty();
    }
  }

  private Optional<ClosedRequest> read(Issue issue, UserKey reporter, Rules rules, Instant now) {
    TriedTicket tried = assessor.tried(issue, rules, now);
    List<Step> steps = Timeline.of(tried.ticket(), now);
    int closings = 0;
    Optional<Step> closing = Optional.empty();
    for (Step step : steps) {
      boolean ends = step.hasEnded() && closing.isEmpty();
      closings += ends ? 1 : 0;
      closing = step.hasEnded() ? closing.or(() -> Optional.of(step)) : Optional.empty();
    }
    if (closing.isEmpty()) {
      return Optional.empty();
    }
    Step end = closing.get();
    Rulebook rulebook = rules.rulebook();
    Optional<ProjectSettings> project = rulebook.project(issue.getProjectObject().getKey());
    Optional<Sides> sides =
        agreed(tried, rulebook)
            .or(() -> project.flatMap(it -> unagreed(it, end, reporter, rulebook)));
    int resolution = closings;
    return sides.flatMap(
        between ->
            rulebook
                .department(between.client())
                .map(
                    client ->
                        new ClosedRequest(
                            issue.getId(),
                            resolution,
                            end.instant(),
                            reporter,
                            between.provider(),
                            client,
                            services(between.provider(), end, rules))));
  }

  private record Sides(DepartmentId provider, DepartmentId client) {}

  /** Who worked for whom by the agreement that a clock of the issue belongs to. */
  private static Optional<Sides> agreed(TriedTicket tried, Rulebook rulebook) {
    return tried.assessment().clocks().stream()
        .filter(clock -> isOfClient(clock, rulebook))
        .map(
            clock ->
                clock.metric().owedBy() == Side.PROVIDER
                    ? new Sides(clock.owing(), clock.other())
                    : new Sides(clock.other(), clock.owing()))
        .findFirst();
  }

  private static boolean isOfClient(Clock clock, Rulebook rulebook) {
    return rulebook
        .agreement(clock.key().agreement())
        .map(Agreement::kind)
        .filter(AgreementKind.SLA::equals)
        .isPresent();
  }

  /** Without an agreement: the department that the project works for, and the reporter's. */
  private static Optional<Sides> unagreed(
      ProjectSettings project, Step end, UserKey reporter, Rulebook rulebook) {
    Optional<DepartmentId> client =
        rulebook
            .client(project, end)
            .or(() -> rulebook.departmentOf(reporter, end.instant()).map(Department::id))
            .or(project::client);
    return client.map(one -> new Sides(project.owner(), one));
  }

  private static List<ServiceId> services(DepartmentId provider, Step end, Rules rules) {
    Stream<Service> ours =
        rules.definitions().services().stream()
            .filter(service -> service.provider().equals(provider));
    return ours.filter(service -> end.matches(service.requests(), rules.rulebook().directory()))
        .map(Service::id)
        .toList();
  }
}
