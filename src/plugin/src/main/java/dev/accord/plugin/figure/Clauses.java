package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.view.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the newest version that has a metric says of it. */
record Clauses(Rules rules, Instant now) {
  static Reference reference(Agreement agreement) {
    return new Reference(agreement.id().value(), agreement.name());
  }

  Optional<Metric> metric(Agreement agreement, MetricId id) {
    List<AgreementVersion> versions = agreement.versions();
    for (int i = versions.size() - 1; i >= 0; i--) {
      for (Metric metric : versions.get(i).metrics()) {
        if (versions.get(i).isBinding() && metric.id().equals(id)) {
          return Optional.of(metric);
        }
      }
    }
    return Optional.empty();
  }

  Optional<Goal> goal(Agreement agreement, MetricId metric, Optional<GoalId> id) {
    return metric(agreement, metric)
        .filter(TimeMetric.class::isInstance)
        .flatMap(
            time ->
                ((TimeMetric) time)
                    .goals().stream()
                        .filter(goal -> id.equals(Optional.of(goal.id())))
                        .findFirst());
  }

  Optional<Duration> target(Goal goal) {
    return goal.target() instanceof Target.Within within
        ? rules
            .rulebook()
            .calendar(within.calendar())
            .map(calendar -> within.amount().on(calendar, now))
        : Optional.empty();
  }

  static Percent target(Optional<Metric> metric) {
    return metric.flatMap(Clauses::ownTarget).orElse(Percent.NINETY_FIVE);
  }

  private static Optional<Percent> ownTarget(Metric metric) {
    if (metric instanceof TimeMetric time) {
      return Optional.of(time.complianceTarget());
    }
    return metric instanceof QualityMetric quality
        ? Optional.of(quality.complianceTarget())
        : Optional.empty();
  }

  /** The target that all promises, or all of the metric, have in common; 95 % when they differ. */
  Percent target(Collection<Agreement> agreements, Optional<MetricId> only) {
    Set<Percent> targets =
        agreements.stream()
            .flatMap(agreement -> agreement.versionAt(now).stream())
            .flatMap(version -> version.metrics().stream())
            .filter(
                metric -> only.map(metric.id()::equals).orElse(metric.owedBy() == Side.PROVIDER))
            .flatMap(metric -> ownTarget(metric).stream())
            .collect(Collectors.toSet());
    return targets.size() == 1 ? targets.iterator().next() : Percent.NINETY_FIVE;
  }
}
