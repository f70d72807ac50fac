package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.Filter;
import java.util.List;

/** What is odd about one metric: goals that no ticket reaches, pauses that never end. */
public final class MetricLints {
  /** A metric of more goals is not looked over beyond these. */
  private static final int GOALS = 100;

  private MetricLints() {}

  /** Notes a warning for each oddity of the metric at the path. */
  public static void check(TimeMetric metric, Path path, Problems problems) {
    shadowedGoals(metric.goals(), path.member("goals"), problems);
    if (metric.start() instanceof Anchor.ConditionTrue start) {
      endlessPauses(metric, start.condition(), path.member("pauses"), problems);
    } else if (metric.stop() instanceof Stop.Answered && metric.cancel().isEmpty()) {
      problems.warning(
          path.member("stop"),
          "Metric %s stops only by an answer: of a ticket that is closed without one it runs on for ever."
              .formatted(Words.quoted(metric.name())),
          "Say under 'cancel' which resolutions end it, for instance \"Duplicate\".");
    }
  }

  private static void shadowedGoals(List<Goal> goals, Path path, Problems problems) {
    for (int later = 1; later < Math.min(goals.size(), GOALS); later++) {
      Goal goal = goals.get(later);
      goals.subList(0, later).stream()
          .filter(earlier -> FilterCover.covers(earlier.applies(), goal.applies()))
          .findFirst()
          .ifPresent(
              earlier ->
                  problems.warning(
                      path.item(goals.indexOf(goal)),
                      "No ticket can reach goal %s: goal %s before it takes them all."
                          .formatted(Words.quoted(goal.name()), Words.quoted(earlier.name())),
                      "Move it up, or remove it."));
    }
  }

  private static void endlessPauses(TimeMetric metric, Filter start, Path path, Problems problems) {
    for (int i = 0; i < metric.pauses().size(); i++) {
      if (FilterCover.covers(metric.pauses().get(i).condition(), start)) {
        problems.warning(
            path.item(i),
            "The pause %s holds whenever the clock starts: it would hardly ever run."
                .formatted(Words.quoted(metric.pauses().get(i).reason())),
            "Narrow the pause, or start at another condition.");
      }
    }
  }
}
