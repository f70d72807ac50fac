package dev.accord.sync.compare;

import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.source.servicenow.TaskSla;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of a promise on one ticket, as both systems tell it.
 *
 * @param slack what their clocks may differ by and mean the same
 */
record Pair(String ticket, TaskSla theirs, Cycle ours, Instant now, Duration slack) {

  boolean weBreached() {
    return ours.standing().filter(Standing.BREACHED::equals).isPresent();
  }

  boolean theyBreached() {
    return theirs.isBreached(now);
  }

  boolean isSameVerdict() {
    return weBreached() == theyBreached();
  }

  /** By how much theirs is due later; absent while one is paused, or tells no due instant. */
  Optional<Duration> dueLater() {
    if (theirs.isPaused() || ours.phase() == Phase.PAUSED) {
      return Optional.empty();
    }
    return theirs.plannedEnd().flatMap(due -> ours.due().map(our -> Duration.between(our, due)));
  }

  /** Absent when they mean the same. */
  Optional<Reason> difference() {
    boolean dueApart = dueLater().filter(this::isApart).isPresent();
    return isSameVerdict() && !dueApart ? Optional.empty() : Optional.of(reason(dueApart));
  }

  private Reason reason(boolean dueApart) {
    if (theirs.start().filter(start -> isApart(ours.start(), start)).isPresent()) {
      return Reason.START;
    }
    if (theirs.target().filter(target -> !target.equals(ours.target())).isPresent()) {
      return Reason.TARGET;
    }
    boolean pausedNow = theirs.isPaused() != (ours.phase() == Phase.PAUSED);
    if (pausedNow || isApart(theirs.paused().minus(paused()))) {
      return Reason.PAUSE;
    }
    if (dueApart) {
      return Reason.CALENDAR;
    }
    if (endsApart()) {
      return Reason.END;
    }
    boolean hairsbreadth =
        ours.stop().flatMap(stop -> ours.due().filter(due -> !isApart(stop, due))).isPresent();
    return hairsbreadth ? Reason.CLOCK_ERROR : Reason.UNKNOWN;
  }

  private boolean endsApart() {
    return theirs.end().isPresent() != ours.stop().isPresent()
        || theirs.end().filter(end -> isApart(ours.stop().orElse(end), end)).isPresent();
  }

  /** On the wall clock, without the pause that lasts. */
  private Duration paused() {
    Duration sum = Duration.ZERO;
    for (Segment segment : ours.segments()) {
      boolean lasts = ours.phase() == Phase.PAUSED && segment.until().equals(now);
      if (segment.phase() == Phase.PAUSED && !lasts) {
        sum = sum.plus(Duration.between(segment.from(), segment.until()));
      }
    }
    return sum;
  }

  private boolean isApart(Instant one, Instant other) {
    return isApart(Duration.between(one, other));
  }

  private boolean isApart(Duration difference) {
    return difference.abs().compareTo(slack) > 0;
  }
}
