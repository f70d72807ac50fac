package dev.accord.engine.clock;

import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.handoff.Holding;
import dev.accord.engine.handoff.Moment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cycle while it is being folded: spans are cut where something changes and measured then.
 *
 * <p>Instants are epoch milliseconds and must not go back.
 */
final class CycleFold {
  private static final Set<Mark> OF_THE_CLOSE =
      Set.of(Mark.WITHIN_CLOCK_ERROR, Mark.ZERO_LENGTH, Mark.CLIENT_SILENT);

  private final int number;
  private final long start;
  private final Meter meter;
  private final List<Span> spans = new ArrayList<>();
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private Duty duty;
  private PauseMeter pauses;
  private long measuredUntil;
  private Optional<PauseRule> pause = Optional.empty();
  private Holding holding;
  private long capAt = Meter.NEVER;
  private boolean runsDespitePause;
  private Ending ending = Ending.OPEN;
  private long firstStop = Meter.NEVER;
  private long reopenableUntil = Reopening.NEVER;
  private String evidence = "";
  private String inputHash = "";
  private int bounces;
  private int reopens;

  CycleFold(int number, Duty duty, long start, Meter meter, PauseMeter pauses, Holding holding) {
    this.number = number;
    this.duty = duty;
    this.start = start;
    this.meter = meter;
    this.pauses = pauses;
    this.measuredUntil = start;
    this.holding = holding;
    if (duty.wording().measuredOnly()) {
      marks.add(Mark.MEASURED_ONLY);
    }
  }

  /** Takes over how far a moment can be trusted. */
  void note(Moment moment) {
    Marking.add(moment.step(), marks);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  /** From {@code at} on it is paused by the rule, or runs without one, in the holder's hands. */
  void goOn(long at, Optional<PauseRule> matching, Holding holder) {
    Optional<PauseRule> next = runsDespitePause ? Optional.empty() : matching;
    if (isSame(pause, next) && isSame(holding, holder)) {
      return;
    }
    cut(at);
    if (pause.isEmpty() && next.isPresent() && !meter.isDated()) {
      bounces++;
    }
    pause = next;
    holding = holder;
    capAt = isPaused() ? pauses.spentWhenPaused(at) : Meter.NEVER;
  }

  /** When the pause cap is reached if nothing happens before. */
  long capAt() {
    return capAt;
  }

  /**
   * The pause cap is reached, at {@link #capAt()}.
   *
   * @return whether the agreement closes the cycle then
   */
  boolean cap() {
    long at = capAt;
    cut(at);
    capAt = Meter.NEVER;
    marks.add(Mark.PAUSE_CAP);
    if (pauses.does(PauseCapAction.RESUME)) {
      runsDespitePause = true;
      pause = Optional.empty();
    }
    return pauses.does(PauseCapAction.CLOSE);
  }

  /** Is measured against another promise from {@code at} on. */
  void change(long at, Promise promise) {
    cut(at);
    if (meter.change(promise, at)) {
      marks.add(Mark.TARGET_TIGHTENED);
    }
    capAt = isPaused() ? pauses.spentWhenPaused(at) : Meter.NEVER;
  }

  /**
   * Goes on under a later version from {@code at} on: measured by it, with all time used and paused
   * until then. What the version says of the ticket's state has to be asked next.
   */
  void carryTo(Duty later, Promise promise, long at) {
    cut(at);
    duty = later;
    if (meter.carryTo(later, promise, at)) {
      marks.add(Mark.TARGET_TIGHTENED);
    }
    pauses = pauses.carryTo(later.metric().pauseCap(), spans, at);
    runsDespitePause &= pauses.isSpent() && pauses.does(PauseCapAction.RESUME);
    capAt = isPaused() ? pauses.spentWhenPaused(at) : Meter.NEVER;
  }

  /**
   * Ends at {@code at}.
   *
   * @param reopenable the last instant at which it goes on when the ticket is reopened
   */
  void close(Ending how, long at, String why, String hash, long reopenable) {
    cut(at);
    ending = how;
    reopenableUntil = reopenable;
    evidence = why;
    inputHash = hash;
    if (how.isJudged()) {
      firstStop = Math.min(firstStop, at);
      if (meter.isWithinClockError(at)) {
        marks.add(Mark.WITHIN_CLOCK_ERROR);
      }
    }
    if (how == Ending.CLIENT_SILENT) {
      marks.add(Mark.CLIENT_SILENT);
    }
    if (at == start) {
      marks.add(Mark.ZERO_LENGTH);
    }
  }

  /** Goes on after it was closed; the time between does not count. */
  void reopen(long at) {
    add(at, Phase.STOPPED, Optional.empty(), worked(at));
    measuredUntil = at;
    ending = Ending.OPEN;
    evidence = "";
    inputHash = "";
    pause = Optional.empty();
    meter.runFrom(at);
    reopens++;
    marks.removeAll(OF_THE_CLOSE);
    marks.add(Mark.REOPENED);
  }

  /** Measures until {@code at}. */
  void cut(long at) {
    if (at <= measuredUntil) {
      return;
    }
    long worked = worked(at);
    if (isPaused()) {
      pauses.count(measuredUntil, at);
      add(at, Phase.PAUSED, pause, worked);
    } else {
      meter.count(measuredUntil, at, worked);
      add(at, Phase.RUNNING, pause, worked);
    }
    measuredUntil = at;
  }

  private long worked(long until) {
    return meter.promise().hours().millisBetween(measuredUntil, until);
  }

  private void add(long until, Phase phase, Optional<PauseRule> by, long worked) {
    if (until > measuredUntil) {
      spans.add(new Span(measuredUntil, until, phase, by, holding, meter.promise(), worked));
    }
  }

  /** A promise of a date does not pause: what would pause it is only shown. */
  boolean isPaused() {
    return pause.isPresent() && !meter.isDated();
  }

  boolean isOpen() {
    return ending == Ending.OPEN;
  }

  /** The first instant at which it was stopped, even if it was reopened; or never. */
  long firstStop() {
    return firstStop;
  }

  /** The last instant at which it goes on; {@link Reopening#NEVER}, {@link Reopening#ALWAYS}. */
  long reopenableUntil() {
    return reopenableUntil;
  }

  /** Will not go on any more, whatever happens. */
  void settle() {
    reopenableUntil = Reopening.NEVER;
  }

  /** Until when it is measured: of a closed cycle its stop. */
  long measuredUntil() {
    return measuredUntil;
  }

  int number() {
    return number;
  }

  Duty duty() {
    return duty;
  }

  long start() {
    return start;
  }

  Meter meter() {
    return meter;
  }

  PauseMeter pauses() {
    return pauses;
  }

  List<Span> spans() {
    return spans;
  }

  Set<Mark> marks() {
    return marks;
  }

  Optional<PauseRule> pause() {
    return pause;
  }

  Ending ending() {
    return ending;
  }

  String evidence() {
    return evidence;
  }

  String inputHash() {
    return inputHash;
  }

  int bounces() {
    return bounces;
  }

  int reopens() {
    return reopens;
  }

  /** Rules are compared as the very objects of the agreement: that is quick and enough. */
  private static boolean isSame(Optional<PauseRule> one, Optional<PauseRule> other) {
    return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get() == other.get());
  }

  private static boolean isSame(Holding one, Holding other) {
    return one.number() == other.number() && one.isInTransit() == other.isInTransit();
  }
}
