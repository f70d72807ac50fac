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
  private final Openings openings;

  ClockReport(
      MetricId id, ClockFold fold, FoldContext context, Wordings wordings, Openings openings) {
    this.id = id;
    this.fold = fold;
    this.context = context;
    this.wordings = wordings;
    this.openings = openings;
  }

  /** The clock; none when the agreement promises nothing for the ticket. */
  Optional<Clock> clock() {
    if (fold.problem().isPresent()) {
      ClockFold.Unmeasured problem = fold.problem().get();
      return Optional.of(clock(problem.duty(), Phase.CONFIG_ERROR, closedCycles(), problem.text()));
    }
    if (fold.cycles().isEmpty()) {
      return fold.isOver() ? Optional.empty() : pending(context.asOf());
    }
    List<Cycle> cycles = new ArrayList<>(fold.cycles().size());
    fold.cycles().forEach(cycle -> cycles.add(new CycleReport(cycle, context.asOf()).cycle()));
    Cycle current = cycles.get(cycles.size() - 1);
    Duty duty = fold.cycles().get(cycles.size() - 1).duty();
    return Optional.of(clock(duty, current.phase(), cycles, ""));
  }

  /** The earliest instant after {@code asOf} at which the clock changes without an event. */
  long nextChange() {
    if (fold.problem().isPresent()) {
      return Meter.NEVER;
    }
    long next = fold.isOpen() || fold.isOver() ? Meter.NEVER : nextStart();
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

  /** The first change of wording that would begin the clock, or tell another promise. */
  private long nextStart() {
    Moment last = context.scope().last();
    Outlook now = outlook(last, context.asOf());
    return wordings
        .changes(context.asOf(), Meter.NEVER)
        .filter(change -> !outlook(last, change).equals(now))
        .findFirst()
        .orElse(Meter.NEVER);
  }

  private record Outlook(boolean starts, int version, Phase phase) {}

  private Outlook outlook(Moment moment, long at) {
    boolean starts = openings.expected(moment, at).isPresent();
    Optional<Clock> pending = fold.cycles().isEmpty() ? pending(at) : Optional.empty();
    return new Outlook(
        starts,
        pending.map(Clock::version).orElse(0),
        pending.map(Clock::phase).orElse(Phase.STOPPED));
  }

  /** The clock that waits for its anchor. */
  private Optional<Clock> pending(long at) {
    Moment last = context.scope().last();
    if (!context.scope().includes(last)) {
      return Optional.empty();
    }
    Optional<Wording> wording = wordings.at(last, at, at);
    Optional<TimeMetric> metric = wording.flatMap(it -> it.version().metric(id));
    Optional<Parties> parties = context.scope().parties(last);
    if (metric.isEmpty()
        || parties.isEmpty()
        || !context.scope().concerns(wording.get().version(), last)) {
      return Optional.empty();
    }
    Duty duty = new Duty(context.scope().agreement(), wording.get(), metric.get(), parties.get());
    Choice choice = context.choose(duty, last, at);
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
