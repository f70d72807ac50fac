package dev.accord.engine.clock;

import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.clock.Choice.Nothing;
import dev.accord.engine.clock.Choice.Problem;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.handoff.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folds one metric of an agreement over a ticket's moments.
 *
 * <p>At each moment, on the state after its change: an open cycle is cancelled, else stopped, else
 * paused, else runs; then, when none is open, the last one may go on or a new one begin. What
 * happens by itself at an instant happens before what was done at it. Only these end a cycle: its
 * stop, the cancel list, a pause cap that says so, a move or change that takes the ticket out of
 * the agreement, and deletion.
 */
final class ClockFold {
  private static final long NOTHING = Long.MIN_VALUE;

  private final FoldContext context;
  private final Plan plan;
  private final Reads reads;
  private final Openings openings;
  private final Endings endings;
  private final long[] changes;
  private final List<CycleFold> cycles = new ArrayList<>();
  private int nextChange;

  /** The next of the plan's takeovers that the open cycle may come to. */
  private int nextTakeover;

  private boolean open;
  private boolean over;
  private boolean lapsed;

  /** Whether the closed cycle could run again. */
  private final Answer ready;

  /** Whether it has to be asked how the open cycle ends though nothing has changed about that. */
  private boolean endingUnknown;

  private boolean goalUnknown;

  private Optional<Unmeasured> problem = Optional.empty();

  /** Until which moment the fold goes over the past again, with the goal of that moment. */
  private int replayUntil;

  /** Why there is no figure. */
  record Unmeasured(Duty duty, String text) {}

  ClockFold(FoldContext context, Plan plan, Reads reads, Openings openings, long[] changes) {
    this.context = context;
    this.plan = plan;
    this.reads = reads;
    this.ready = new Answer(reads.ready());
    this.openings = openings;
    this.endings = new Endings(context);
    this.changes = changes;
  }

  ClockFold run() {
    Moment before = moments().get(0);
    for (int i = 0; i < moments().size(); i++) {
      Moment moment = moments().get(i);
      passTime(before, moment.at(), moment.at() - 1);
      take(moment);
      before = moment;
    }
    passTime(before, context.asOf(), context.asOf());
    for (CycleFold cycle : cycles) {
      if (cycle.isOpen()) {
        cycle.cut(context.asOf());
      }
    }
    return this;
  }

  /** What happens without an event: takeovers, pause caps, and versions that come into force. */
  private void passTime(Moment now, long capsUntil, long changesUntil) {
    while (true) {
      long cap = open ? last().capAt() : Meter.NEVER;
      long change = nextChange < changes.length ? changes[nextChange] : Meter.NEVER;
      long takeover = takeoverAt();
      if (takeover <= Math.min(capsUntil, Math.min(cap, change))) {
        takeOver(now);
      } else if (cap <= capsUntil && cap <= change) {
        if (last().cap()) {
          close(now, Ending.CLIENT_SILENT, cap, "");
        }
      } else if (change <= changesUntil) {
        nextChange++;
        if (change > now.at() && !open && !over) {
          tryOpen(now, change);
        }
      } else {
        return;
      }
    }
  }

  private long takeoverAt() {
    return open && nextTakeover < plan.takeovers().size()
        ? plan.takeovers().get(nextTakeover).at()
        : Meter.NEVER;
  }

  /**
   * The open cycle goes on under the later version, if that promises anything for the ticket.
   *
   * @param now the moment that holds at that instant
   */
  private void takeOver(Moment now) {
    Plan.Takeover takeover = plan.takeovers().get(nextTakeover++);
    CycleFold cycle = last();
    Moment known = known(now);
    Optional<Duty> later = cycle.duty().under(takeover.by());
    if (later.isEmpty() || !context.scope().concerns(takeover.by(), known)) {
      return;
    }
    Choice choice = context.choose(later.get(), known, takeover.at());
    if (choice instanceof Nothing) {
      return;
    }
    take(choice, later.get());
    Promise promise = choice instanceof Promise next ? next : cycle.meter().promise();
    cycle.carryTo(later.get(), promise, takeover.at());
    goOnOrEnd(cycle, now, takeover.at());
  }

  /** What the version that took over says of the state that it found. */
  private void goOnOrEnd(CycleFold cycle, Moment now, long at) {
    Duty duty = cycle.duty();
    Ending ending = endings.byCondition(duty, now);
    if (ending != Ending.OPEN) {
      close(now, ending, at, Endings.evidence(ending, now));
      return;
    }
    cycle.goOn(at, context.conditions().pause(duty.metric(), now), now.holding().orElseThrow());
  }

  /** In the past that is gone over again, goals are those of the moment that gave reason to it. */
  private Moment known(Moment moment) {
    return moment.index() < replayUntil ? moments().get(replayUntil) : moment;
  }

  private void take(Moment moment) {
    if (over) {
      return;
    }
    if (moment.step().deletes()) {
      delete(moment);
      return;
    }
    if (open) {
      follow(moment);
    }
    if (!open && !over) {
      tryOpen(moment, moment.at());
    }
  }

  private void delete(Moment moment) {
    if (open) {
      close(moment, Ending.DELETED, moment.at(), "deleted");
    }
    cycles.forEach(CycleFold::settle);
    over = true;
  }

  private void follow(Moment moment) {
    CycleFold cycle = last();
    Duty duty = cycle.duty();
    cycle.note(moment);
    String answer = context.conditions().answer(duty, moment);
    boolean changes = moment.step().changesFields();
    if (changes && (endingUnknown || moment.mayAnswerAnew(reads.ending()))) {
      endingUnknown = moment.index() < replayUntil;
      Ending ending = endings.at(duty, moment, endingUnknown);
      if (ending != Ending.OPEN) {
        close(moment, ending, moment.at(), Endings.evidence(ending, moment));
        return;
      }
    }
    if (!answer.isEmpty()) {
      close(moment, Ending.STOPPED, moment.at(), answer);
      return;
    }
    Optional<PauseRule> pause = cycle.pause();
    if (changes && (goalUnknown || moment.step().changes(reads.goal()))) {
      followGoal(cycle, moment);
    }
    if (changes && moment.mayAnswerAnew(reads.pause())) {
      pause = context.conditions().pause(duty.metric(), moment);
    }
    cycle.goOn(moment.at(), pause, moment.holding().orElseThrow());
  }

  private void followGoal(CycleFold cycle, Moment moment) {
    Duty duty = cycle.duty();
    goalUnknown = moment.index() < replayUntil;
    if (goalUnknown || duty.metric().goalChange() == GoalChange.FREEZE) {
      return;
    }
    Promise inForce = cycle.meter().promise();
    Choice choice = context.promises().choose(duty, moment, inForce);
    take(choice, duty);
    if (choice instanceof Promise next && next != inForce) {
      cycle.change(moment.at(), next);
    }
  }

  private void close(Moment moment, Ending ending, long at, String evidence) {
    open = false;
    lapsed = false;
    ready.forget();
    if (problem.isPresent()) {
      over = true;
      return;
    }
    CycleFold cycle = last();
    long reopenable =
        Reopening.until(cycle.duty().metric(), ending, at, cycle.pauses().clientHours());
    String hash = context.hash().of(moment, cycle, at);
    cycle.close(ending, at, evidence, hash, reopenable);
  }

  private void tryOpen(Moment moment, long at) {
    if (!cycles.isEmpty()) {
      CycleFold last = last();
      boolean isReady = isReady(last, moment);
      lapsed |= !isReady;
      if (at <= last.reopenableUntil()) {
        if (isReady && context.scope().concerns(last.duty().version(), moment)) {
          goOn(last, moment, at);
        }
        return;
      }
    }
    if (mayStartAnew(moment)) {
      openings.at(moment, at).ifPresent(start -> startAnew(start, moment, at));
    }
  }

  private boolean mayStartAnew(Moment moment) {
    if (cycles.isEmpty()) {
      return true;
    }
    CycleFold last = last();
    boolean stillSilent = last.ending() == Ending.CLIENT_SILENT && !isReady(last, moment);
    return !stillSilent && Reopening.allowsNewCycle(last.duty().metric(), last.ending(), lapsed);
  }

  /** Whether the closed cycle could run again; one closed for silence when nobody is waited for. */
  private boolean isReady(CycleFold closed, Moment moment) {
    Duty duty = closed.duty();
    boolean isSilent = closed.ending() == Ending.CLIENT_SILENT;
    if (!open && !isSilent && ready.holdsAt(moment)) {
      return ready.yes();
    }
    boolean could =
        context.scope().includes(moment)
            && context.scope().owing(duty.metric(), moment).isPresent()
            && context.conditions().isReady(duty.metric(), duty.owing(), moment);
    return ready.is(could, moment)
        && (!isSilent || context.conditions().pause(duty.metric(), moment).isEmpty());
  }

  private void goOn(CycleFold last, Moment moment, long at) {
    last.reopen(at);
    last.note(moment);
    open = true;
    endingUnknown = true;
    nextTakeover = plan.takeoverAfter(at);
    openings.reset();
    followGoal(last, moment);
    last.goOn(
        at,
        context.conditions().pause(last.duty().metric(), moment),
        moment.holding().orElseThrow());
  }

  private void startAnew(Openings.Start start, Moment moment, long at) {
    Moment known = known(moment);
    Optional<Duty> duty = duty(start, known);
    if (duty.isEmpty()) {
      return;
    }
    Choice choice = context.choose(duty.get(), known, start.at());
    take(choice, duty.get());
    if (choice instanceof Promise promise) {
      open(duty.get(), promise, start, moment, at);
    }
  }

  /** What a cycle from the start would be about, if the ticket is one for the agreement. */
  private Optional<Duty> duty(Openings.Start start, Moment known) {
    Scope scope = context.scope();
    return scope.concerns(start.wording().version(), known)
        ? scope
            .parties(known)
            .map(parties -> new Duty(scope.agreement(), start.wording(), start.metric(), parties))
        : Optional.empty();
  }

  /** Remembers why there is no figure, until there is one. */
  private void take(Choice choice, Duty duty) {
    goalUnknown = choice instanceof Problem;
    problem =
        choice instanceof Problem wrong
            ? Optional.of(new Unmeasured(duty, wrong.text()))
            : Optional.empty();
  }

  private void open(Duty duty, Promise promise, Openings.Start start, Moment moment, long at) {
    Moment first = start.moment();
    CycleFold cycle = context.cycle(cycles.size() + 1, duty, promise, start);
    cycles.add(cycle);
    open = true;
    endingUnknown = true;
    lapsed = false;
    nextTakeover = plan.takeoverAfter(start.at());
    openings.reset();
    cycle.note(first);
    cycle.goOn(
        start.at(),
        context.conditions().pause(duty.metric(), first),
        first.holding().orElseThrow());
    if (start.at() < at) {
      replay(first, moment, at);
    }
  }

  /** Goes over the moments since a start in the past. */
  private void replay(Moment first, Moment moment, long at) {
    int outer = replayUntil;
    replayUntil = Math.max(outer, moment.index());
    for (int i = first.index() + 1; i <= moment.index(); i++) {
      passTime(moments().get(i - 1), moments().get(i).at(), NOTHING);
      take(moments().get(i));
    }
    while (takeoverAt() <= at) {
      takeOver(moment);
    }
    replayUntil = outer;
    if (open) {
      last().cut(at);
      last().meter().judgeFrom(at);
    }
  }

  List<CycleFold> cycles() {
    return cycles;
  }

  Optional<Unmeasured> problem() {
    return problem;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether the ticket was deleted or cannot be measured on: nothing more will happen. */
  boolean isOver() {
    return over;
  }

  /** When the first cycle was first stopped, even if it was reopened since; or never. */
  long firstStop() {
    return cycles.isEmpty() ? Meter.NEVER : cycles.get(0).firstStop();
  }

  private List<Moment> moments() {
    return context.scope().moments();
  }

  private CycleFold last() {
    return cycles.get(cycles.size() - 1);
  }
}
