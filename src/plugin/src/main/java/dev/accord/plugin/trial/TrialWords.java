package dev.accord.plugin.trial;

import com.atlassian.jira.issue.Issue;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Standing;
import dev.accord.engine.trial.GoalCount;
import dev.accord.engine.trial.TrialFinding;
import dev.accord.engine.trial.TrialReport;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.trial.TrialResult.Before;
import dev.accord.plugin.trial.TrialResult.TriedClock;
import dev.accord.plugin.trial.TrialResult.TriedFinding;
import dev.accord.plugin.trial.TrialResult.TriedGoal;
import dev.accord.plugin.trial.TrialResult.TriedIssue;
import dev.accord.plugin.view.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a trial showed, by names. */
final class TrialWords {
  private final Rulebook rulebook;
  private final Optional<TriedPaths> paths;

  TrialWords(Rulebook rulebook, Optional<Proposal> proposal) {
    this.rulebook = rulebook;
    this.paths = proposal.flatMap(TriedPaths::of);
  }

  TrialResult result(String project, List<TriedIssue> issues, TrialReport report) {
    return new TrialResult(
        project,
        issues,
        report.goals().stream().map(this::goal).toList(),
        report.findings().stream().map(this::finding).toList());
  }

  TriedIssue issue(Issue issue, Assessment tried, Optional<Assessment> before) {
    return new TriedIssue(
        issue.getKey(),
        Objects.requireNonNullElse(issue.getSummary(), ""),
        tried.legs().isEmpty()
            ? null
            : department(tried.legs().get(tried.legs().size() - 1).department()),
        tried.clocks().stream()
            .findFirst()
            .map(TrialWords::client)
            .map(this::department)
            .orElse(null),
        tried.clocks().stream()
            .map(clock -> clock(clock, before.map(was -> before(clock, was)).orElse(null)))
            .toList());
  }

  private TriedClock clock(Clock clock, @Nullable Before before) {
    Optional<Cycle> cycle = clock.current();
    return new TriedClock(
        agreement(clock.key().agreement()),
        clock.version(),
        new Reference(clock.metric().id().value(), clock.metric().name()),
        cycle.map(TrialWords::goal).orElse(null),
        clock.phase().name(),
        clock.standing().map(Standing::name).orElse(null),
        cycle.flatMap(TrialWords::outcome).orElse(null),
        cycle.map(Cycle::elapsed).map(Duration::toMillis).orElse(0L),
        cycle.map(Cycle::target).map(Duration::toMillis).orElse(0L),
        before);
  }

  private static Before before(Clock clock, Assessment stored) {
    Optional<Cycle> cycle =
        stored.clocks().stream()
            .filter(one -> one.key().equals(clock.key()))
            .findFirst()
            .flatMap(Clock::current);
    return new Before(
        cycle.map(TrialWords::goal).orElse(null),
        cycle.flatMap(Cycle::standing).map(Standing::name).orElse(null),
        cycle.flatMap(TrialWords::outcome).orElse(null));
  }

  private TriedGoal goal(GoalCount count) {
    AgreementId agreement = count.place().agreement();
    Optional<TimeMetric> metric =
        rulebook.agreement(agreement).stream()
            .flatMap(one -> one.versions().stream())
            .filter(version -> version.number() == count.place().version())
            .findFirst()
            .flatMap((AgreementVersion version) -> version.timeMetric(count.place().metric()));
    MetricId id = count.place().metric();
    return new TriedGoal(
        agreement(agreement),
        count.place().version(),
        new Reference(id.value(), metric.map(TimeMetric::name).orElse(id.value())),
        goal(metric, count.place().goal()),
        count.tickets(),
        count.shadowedBy().map(shadow -> goal(metric, shadow)).orElse(null));
  }

  private TriedFinding finding(TrialFinding finding) {
    return new TriedFinding(
        finding.kind().name(),
        paths.flatMap(known -> known.of(finding)).orElse(null),
        finding.message(),
        finding.cure());
  }

  private static Reference goal(Cycle cycle) {
    return new Reference(cycle.goal().id().value(), cycle.goal().name());
  }

  private static Reference goal(Optional<TimeMetric> metric, GoalId id) {
    String name =
        metric.stream()
            .flatMap(one -> one.goals().stream())
            .filter(goal -> goal.id().equals(id))
            .findFirst()
            .map(Goal::name)
            .orElse(id.value());
    return new Reference(id.value(), name);
  }

  private static Optional<String> outcome(Cycle cycle) {
    return cycle.verdict().map(verdict -> verdict.outcome().name());
  }

  private static DepartmentId client(Clock clock) {
    return clock.metric().owedBy() == Side.PROVIDER ? clock.other() : clock.owing();
  }

  private Reference department(DepartmentId id) {
    return new Reference(
        id.value(), rulebook.department(id).map(Department::name).orElse(id.value()));
  }

  private Reference agreement(AgreementId id) {
    return new Reference(
        id.value(), rulebook.agreement(id).map(Agreement::name).orElse(id.value()));
  }
}
