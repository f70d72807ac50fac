package dev.accord.engine.clock;

import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Choice.Nothing;
import dev.accord.engine.clock.Choice.Problem;
import dev.accord.engine.handoff.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a folded clock as of an instant. */
final class ClockReport {
  private final MetricId id;
  private final ClockFold fold;
  private final FoldContext context;
  private final Wordings wordings;

  ClockReport(MetricId id, ClockFold fold, FoldContext context, Wordings wordings) {
    this.id = id;
    this.fold = fold;
    this.context = context;
    this.wordings = wordings;
  }

  /** The clock; none when the agreement promises nothing for the ticket. */
  Optional<Clock> clock() {
    if (fold.problem().isPresent()) {
      ClockFold.Unmeasured problem = fold.problem().get();
      return Optional.of(clock(problem.duty(), Phase.CONFIG_ERROR, closedCycles(), problem.text()));
    }
    if (fold.cycles().isEmpty()) {
      return fold.isOver() ? Optional.empty() : pending();
    }
    List<Cycle> cycles = new ArrayList<>(fold.cycles().size());
    for (CycleFold cycle : fold.cycles()) {
      cycles.add(new CycleReport(cycle, context.asOf()).cycle());
    }
    Cycle current = cycles.get(cycles.size() - 1);
    Duty duty = fold.cycles().get(cycles.size() - 1).duty();
    return Optional.of(clock(duty, current.phase(), cycles, ""));
  }

  /** The earliest instant after {@code asOf} at which a cycle changes without an event. */
  long nextChange() {
    if (fold.problem().isPresent()) {
      return Meter.NEVER;
    }
    long next = Meter.NEVER;
    for (CycleFold cycle : fold.cycles()) {
      next = Math.min(next, new CycleReport(cycle, context.asOf()).nextChange());
    }
    return next;
  }

  private List<Cycle> closedCycles() {
    List<Cycle> closed = new ArrayList<>();
    for (CycleFold cycle : fold.cycles()) {
      if (!cycle.isOpen()) {
        closed.add(new CycleReport(cycle, context.asOf()).cycle());
      }
    }
    return closed;
  }

  /** The clock that waits for its anchor. */
  private Optional<Clock> pending() {
    Moment last = context.scope().last();
    if (!context.scope().includes(last)) {
      return Optional.empty();
    }
    Optional<Wording> wording = wordings.at(last, context.asOf(), context.asOf());
    Optional<TimeMetric> metric = wording.flatMap(it -> it.version().timeMetric(id));
    Optional<Parties> parties = context.scope().parties(last);
    if (metric.isEmpty()
        || parties.isEmpty()
        || !context.scope().concerns(wording.get().version(), last)) {
      return Optional.empty();
    }
    Duty duty = new Duty(context.scope().agreement(), wording.get(), metric.get(), parties.get());
    Choice choice = context.choose(duty, last, context.asOf());
    if (choice instanceof Nothing) {
      return Optional.empty();
    }
    return choice instanceof Problem problem
        ? Optional.of(clock(duty, Phase.CONFIG_ERROR, List.of(), problem.text()))
        : Optional.of(clock(duty, Phase.NOT_STARTED, List.of(), ""));
  }

  private Clock clock(Duty duty, Phase phase, List<Cycle> cycles, String problem) {
    return new Clock(
        new ClockKey(context.scope().agreement().id(), id),
        duty.version().number(),
        duty.metric(),
        duty.owing(),
        duty.other(),
        phase,
        cycles,
        problem);
  }
}
