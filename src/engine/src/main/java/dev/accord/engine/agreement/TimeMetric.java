package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Filter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One promise on time: from when it counts, when it stands still, what ends it, and how long it may
 * take.
 *
 * @param owedBy the side that has to keep it; the client's duties are metrics too
 * @param weight how much it counts among the promises on time
 * @param after another metric of the agreement whose first cycle must have stopped before this one
 *     may start: a status update is not owed before the first response
 * @param pauses the first that matches names the party; a project's pauses are asked after these
 * @param cancel tickets that match when they end are cancelled, not met; absent = none
 * @param goals the first that matches counts; a ticket that matches none has no clock
 * @param atRisk from this share of the target on a clock is at risk
 * @param graceWhenTightened whether a target tightened below the time already used gives grace of a
 *     quarter of the new target, one hour at most
 * @param complianceTarget the share of cycles to be met in a period
 * @param escalation what happens when a clock comes near its target or past it
 */
public record TimeMetric(
    MetricId id,
    String name,
    Side owedBy,
    int weight,
    Anchor start,
    Optional<MetricId> after,
    List<PauseRule> pauses,
    Optional<PauseCap> pauseCap,
    Stop stop,
    Optional<Filter> cancel,
    List<Goal> goals,
    Reopen reopen,
    GoalChange goalChange,
    boolean graceWhenTightened,
    Percent atRisk,
    Percent complianceTarget,
    List<EscalationStep> escalation)
    implements Metric {
  public TimeMetric {
    Checks.text("name of metric " + id, name);
    Weights.check(id, weight);
    pauses = List.copyOf(pauses);
    goals = List.copyOf(goals);
    if (goals.isEmpty()) {
      throw new IllegalArgumentException("metric %s has no goal. Add one.".formatted(id));
    }
    Checks.distinct("goals of metric " + id, goals, Goal::id);
    escalation = List.copyOf(escalation);
    ladder(id, escalation);
  }

  /** A step waits for the acknowledgement of one that stands before it. */
  private static void ladder(MetricId metric, List<EscalationStep> steps) {
    Set<StepId> before = new HashSet<>();
    for (EscalationStep step : steps) {
      step.unlessAcknowledged()
          .filter(earlier -> !before.contains(earlier))
          .ifPresent(
              earlier -> {
                throw new IllegalArgumentException(
                    "metric %s, step %s: there is no step %s before it. Name an earlier step."
                        .formatted(metric, step.id(), earlier));
              });
      if (!before.add(step.id())) {
        throw new IllegalArgumentException(
            "metric %s: step %s stands twice. Name one otherwise.".formatted(metric, step.id()));
      }
    }
  }
}
