package dev.accord.engine.clock;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Plan.PlannedMetric;
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
  private static final int NONE = -1;

  private final MetricId id;
  private final Plan plan;
  private final Scope scope;
  private final Wordings wordings;
  private final Conditions conditions;
  private final ToLongFunction<MetricId> firstStops;
  private final long asOf;
  private final Answer ready;
  private Optional<TimeMetric> asked = Optional.empty();
  private Optional<Wording> wording = Optional.empty();
  private int wordingOrigin = NONE;
  private int wordingEra = NONE;
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
      PlannedMetric metric,
      Plan plan,
      FoldContext context,
      Wordings wordings,
      ToLongFunction<MetricId> firstStops) {
    this.id = metric.id();
    this.plan = plan;
    this.scope = context.scope();
    this.wordings = wordings;
    this.conditions = context.conditions();
    this.firstStops = firstStops;
    this.asOf = context.asOf();
    this.ready = new Answer(metric.reads().ready());
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
    Optional<Wording> inForce = wording(moment, at);
    if (inForce.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeMetric> metric = inForce.get().version().timeMetric(id);
    boolean begins = metric.isPresent() && isReady(metric.get(), moment) && isDue(metric.get(), at);
    return begins
        ? Optional.of(new Start(at, moment, inForce.get(), metric.get()))
        : Optional.empty();
  }

  /** Asks anew only when another version may be in force. */
  private Optional<Wording> wording(Moment moment, long at) {
    int origin = scope.origin(moment).index();
    int era = plan.era(at);
    if (origin != wordingOrigin || era != wordingEra) {
      wordingOrigin = origin;
      wordingEra = era;
      wording = wordings.at(moment, at, asOf);
    }
    return wording;
  }

  /** Whether the metric that has to come first has stopped. */
  private boolean isDue(TimeMetric metric, long at) {
    return metric.after().isEmpty() || firstStops.applyAsLong(metric.after().get()) <= at;
  }

  private boolean isReady(TimeMetric metric, Moment moment) {
    boolean known = asked.isPresent() && asked.get().equals(metric) && ready.holdsAt(moment);
    if (known) {
      return ready.yes();
    }
    asked = Optional.of(metric);
    Optional<DepartmentId> owing =
        scope.includes(moment) ? scope.owing(metric, moment) : Optional.empty();
    return ready.is(owing.isPresent() && conditions.isReady(metric, owing.get(), moment), moment);
  }
}
