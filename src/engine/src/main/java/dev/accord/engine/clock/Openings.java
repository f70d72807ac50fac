package dev.accord.engine.clock;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.handoff.Moment;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Watches for a new cycle: since when one could have started, and under which wording.
 *
 * <p>A cycle starts at its anchor even when the goal or the client became known only later: a clock
 * from creation counts from creation.
 */
final class Openings {
  private final MetricId id;
  private final Scope scope;
  private final Wordings wordings;
  private final Conditions conditions;
  private final ToLongFunction<MetricId> firstStops;
  private final long asOf;
  private Optional<Start> start = Optional.empty();

  /**
   * Where a cycle may start.
   *
   * @param at epoch milliseconds
   * @param moment the moment that held then
   */
  record Start(long at, Moment moment, Wording wording, TimeMetric metric) {}

  /**
   * Watches one metric.
   *
   * @param firstStops when another metric of the agreement first stopped, or {@link Meter#NEVER}
   */
  Openings(
      MetricId id,
      Scope scope,
      Wordings wordings,
      Conditions conditions,
      ToLongFunction<MetricId> firstStops,
      long asOf) {
    this.id = id;
    this.scope = scope;
    this.wordings = wordings;
    this.conditions = conditions;
    this.firstStops = firstStops;
    this.asOf = asOf;
  }

  /** Where a cycle may start that is found at {@code at}: there, or earlier at its anchor. */
  Optional<Start> at(Moment moment, long at) {
    start = start.isPresent() ? stillReady(start.get(), moment) : Optional.empty();
    if (start.isEmpty()) {
      start = begins(moment, at);
    }
    return start;
  }

  /** Forgets what it saw: a cycle has begun. */
  void reset() {
    start = Optional.empty();
  }

  private Optional<Start> stillReady(Start since, Moment moment) {
    return isReady(since.metric(), moment) ? start : Optional.empty();
  }

  private Optional<Start> begins(Moment moment, long at) {
    if (!scope.includes(moment)) {
      return Optional.empty();
    }
    Optional<Wording> wording = wordings.at(moment, at, asOf);
    if (wording.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeMetric> metric = wording.get().version().timeMetric(id);
    boolean begins = metric.isPresent() && isReady(metric.get(), moment) && isDue(metric.get(), at);
    return begins
        ? Optional.of(new Start(at, moment, wording.get(), metric.get()))
        : Optional.empty();
  }

  /** Whether the metric that has to come first has stopped. */
  private boolean isDue(TimeMetric metric, long at) {
    return metric.after().isEmpty() || firstStops.applyAsLong(metric.after().get()) <= at;
  }

  private boolean isReady(TimeMetric metric, Moment moment) {
    if (!scope.includes(moment)) {
      return false;
    }
    Optional<DepartmentId> owing = scope.owing(metric, moment);
    return owing.isPresent() && conditions.isReady(metric, owing.get(), moment);
  }
}
