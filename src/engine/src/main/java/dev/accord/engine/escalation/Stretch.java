package dev.accord.engine.escalation;

import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Commitment;
import java.time.Instant;

/**
 * A span of an open cycle in which nothing changed, half-open, in epoch milliseconds.
 *
 * @param until {@link WorkingTime#NEVER} when it goes on as of the assessment
 * @param running whether time counts in it
 * @param afresh whether the cycle comes into it from elsewhere: from its start, from a stop, or
 *     from another promise
 * @param elapsed working time used before it
 * @param cycleStart when the cycle began
 */
record Stretch(
    long from,
    long until,
    boolean running,
    boolean afresh,
    long elapsed,
    Commitment commitment,
    WorkingTime hours,
    long cycleStart) {

  /** The first instant of the stretch at which a threshold is behind; or never. */
  long reached(Threshold threshold) {
    long at = commitment.until().isPresent() ? date(threshold) : due(threshold);
    if (at == WorkingTime.NEVER) {
      return WorkingTime.NEVER;
    }
    long first = Math.max(at, from);
    return first < until ? first : WorkingTime.NEVER;
  }

  /** Whether a threshold is behind as of an instant in the stretch. */
  boolean isBehind(Threshold threshold, Instant asOf) {
    return reached(threshold) <= asOf.toEpochMilli();
  }

  /**
   * Working time since the cycle's start at which a threshold lies, in milliseconds; negative when
   * it lies before the start.
   */
  long place(Threshold threshold) {
    long target = commitment.target().toMillis();
    if (threshold instanceof Threshold.Share share) {
      return share.ofTarget().ceilingOf(Math.max(0, target));
    }
    if (threshold instanceof Threshold.Before before) {
      return target - millis(before.amount());
    }
    return threshold instanceof Threshold.After after ? target + millis(after.amount()) : target;
  }

  /** Of a promise of working time: what is used stands still while it pauses. */
  private long due(Threshold threshold) {
    long left = place(threshold) - elapsed;
    if (left <= 0) {
      return from;
    }
    return running ? hours.dueMillis(from, left) : WorkingTime.NEVER;
  }

  /** Of a promise of a date: an instant that nothing moves. */
  private long date(Threshold threshold) {
    long date = commitment.until().orElseThrow().toEpochMilli();
    if (threshold instanceof Threshold.Due) {
      return date;
    }
    return threshold instanceof Threshold.After after
        ? hours.dueMillis(date, millis(after.amount()))
        : hours.dueMillis(cycleStart, Math.max(0, place(threshold)));
  }

  private long millis(Amount amount) {
    return amount.on(hours, commitment.since()).toMillis();
  }
}
