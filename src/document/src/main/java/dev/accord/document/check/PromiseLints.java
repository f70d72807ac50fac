package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the promises of one version fit each other: a first response is not slower than the
 * resolution, an update not faster than the first response.
 *
 * <p>A first response is what the provider stops by answering; an update is the same after another
 * metric; a resolution ends by a condition and starts as the response does.
 */
final class PromiseLints {
  /** A version of more metrics is not looked over beyond these, nor a metric of more goals. */
  private static final int MOST = 50;

  private final AgreementVersion version;
  private final DayLengths days;
  private final Path path;
  private final Problems problems;

  PromiseLints(AgreementVersion version, DayLengths days, Path path, Problems problems) {
    this.version = version;
    this.days = days;
    this.path = path;
    this.problems = problems;
  }

  void check() {
    List<TimeMetric> metrics = version.timeMetrics().stream().limit(MOST).toList();
    for (TimeMetric response : metrics.stream().filter(PromiseLints::isResponse).toList()) {
      for (TimeMetric other : metrics) {
        boolean resolution = isResolution(other) && other.start().equals(response.start());
        boolean update = isAnswer(other) && other.after().equals(Optional.of(response.id()));
        if (resolution || update) {
          notSooner(other, pathOf(other).member("goals"), response);
        }
      }
    }
  }

  private Path pathOf(TimeMetric metric) {
    return path.member("metrics").item(version.metrics().indexOf(metric));
  }

  /** The metric leaves at least as much time as the response to the tickets of both. */
  private void notSooner(TimeMetric metric, Path goals, TimeMetric response) {
    for (int i = 0; i < Math.min(metric.goals().size(), MOST); i++) {
      Goal goal = metric.goals().get(i);
      Optional<Goal> answered =
          response.goals().stream()
              .limit(MOST)
              .filter(first -> FilterCover.covers(first.applies(), goal.applies()))
              .findFirst();
      Path at = goals.item(i);
      answered.ifPresent(first -> notSooner(metric, goal, at, response, first));
    }
  }

  private void notSooner(TimeMetric metric, Goal goal, Path at, TimeMetric response, Goal first) {
    boolean sooner =
        goal.target() instanceof Target.Within here
            && first.target() instanceof Target.Within there
            && here.calendar().equals(there.calendar())
            && length(here).compareTo(length(there)) < 0;
    if (sooner) {
      problems.warning(
          at,
          "Goal %s of %s allows %s, less than the %s of %s."
              .formatted(
                  Words.quoted(goal.name()),
                  Words.quoted(metric.name()),
                  amount(goal),
                  amount(first),
                  Words.quoted(response.name())),
          "Give more time here, or less there.");
    }
  }

  private Duration length(Target.Within target) {
    Duration day = days.of(target.calendar(), version.effectiveFrom());
    return DayLengths.on(day, target.amount());
  }

  private static String amount(Goal goal) {
    return goal.target() instanceof Target.Within within ? within.amount().toString() : "";
  }

  private static boolean isAnswer(TimeMetric metric) {
    return metric.owedBy() == Side.PROVIDER && metric.stop() instanceof Stop.Answered;
  }

  private static boolean isResponse(TimeMetric metric) {
    return isAnswer(metric) && metric.after().isEmpty();
  }

  private static boolean isResolution(TimeMetric metric) {
    return metric.owedBy() == Side.PROVIDER && metric.stop() instanceof Stop.When;
  }
}
