package dev.accord.plugin.trial;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.trial.TrialFinding;
import dev.accord.plugin.config.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where findings stand in the document of the agreement on trial. */
final class TriedPaths {
  private final Agreement agreement;

  private TriedPaths(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Empty when something else than an agreement is on trial. */
  static Optional<TriedPaths> of(Proposal proposal) {
    return proposal
        .after()
        .flatMap(only -> only.agreements().stream().findFirst())
        .map(TriedPaths::new);
  }

  /** Such as {@code versions[1].metrics[0].goals[2]}; empty for another agreement. */
  Optional<String> of(TrialFinding finding) {
    if (!finding.agreement().equals(Optional.of(agreement.id()))) {
      return Optional.empty();
    }
    return index(agreement.versions(), version -> version.number() == finding.version())
        .map(at -> "versions[%d]%s".formatted(at, metric(agreement.versions().get(at), finding)));
  }

  private static String metric(AgreementVersion version, TrialFinding finding) {
    List<Metric> metrics = version.metrics();
    return finding
        .metric()
        .flatMap(id -> index(metrics, metric -> metric.id().equals(id)))
        .map(at -> ".metrics[%d]%s".formatted(at, goal(metrics.get(at), finding)))
        .orElse("");
  }

  private static String goal(Metric metric, TrialFinding finding) {
    List<Goal> goals = metric instanceof TimeMetric time ? time.goals() : List.of();
    return finding
        .goal()
        .flatMap(id -> index(goals, goal -> goal.id().equals(id)))
        .map(".goals[%d]"::formatted)
        .orElse("");
  }

  private static <T> Optional<Integer> index(List<T> items, Predicate<T> which) {
    return IntStream.range(0, items.size())
        .filter(at -> which.test(items.get(at)))
        .boxed()
        .findFirst();
  }
}
