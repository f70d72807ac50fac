package dev.accord.engine.clock;

import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Choice.Dated;
import dev.accord.engine.clock.Choice.Promise;
import dev.accord.engine.clock.Choice.Working;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time used of one cycle, and what it is measured against.
 *
 * <p>All in milliseconds and compared as whole numbers. A cycle is kept while elapsed is at most
 * the target; of a source whose clock is off, the offset is allowed on top, live as in the verdict.
 */
final class Meter {
  /** No such instant. */
  static final long NEVER = WorkingTime.NEVER;

  private static final long HOUR = 3_600_000;

  private final long start;
  private final long allowance;
  private Duty duty;
  private Promise promise;
  private long target;
  private long promisedSince;
  private long elapsed;
  private long breachedAt = NEVER;
  private List<Commitment> earlier = List.of();

  Meter(Duty duty, long start, long clockOffset, Promise promise) {
    this.duty = duty;
    this.start = start;
    this.allowance = Math.abs(clockOffset);
    this.promise = promise;
    this.promisedSince = start;
    this.target = amountOf(promise);
    runFrom(start);
  }

  Promise promise() {
    return promise;
  }

  long target() {
    return target;
  }

  long elapsed() {
    return elapsed;
  }

  long breachedAt() {
    return breachedAt;
  }

  boolean isBreached() {
    return breachedAt != NEVER;
  }

  /** Since when the promise in force has been. */
  long promisedSince() {
    return promisedSince;
  }

  /** Whether it has been measured against something else before. */
  boolean isChanged() {
    return !earlier.isEmpty();
  }

  /** All that it has been measured against, oldest first. */
  List<Commitment> commitments() {
    List<Commitment> all = new ArrayList<>(earlier);
    all.add(commitment());
    return all;
  }

  private Commitment commitment() {
    return new Commitment(
        Instant.ofEpochMilli(promisedSince),
        duty.version().number(),
        promise.goal(),
        Duration.ofMillis(target),
        promise instanceof Dated dated
            ? Optional.of(Instant.ofEpochMilli(dated.until()))
            : Optional.empty());
  }

  /** Elapsed time from which the cycle is at risk. */
  long risk() {
    return duty.metric().atRisk().ceilingOf(target);
  }

  boolean isAtRisk() {
    return elapsed >= risk();
  }

  /** Whether the promise is a date: pauses do not stop it. */
  boolean isDated() {
    return promise instanceof Dated;
  }

  /** Time counts from here on; a date that has passed meanwhile is missed at once. */
  void runFrom(long at) {
    if (!isBreached() && isOver(at)) {
      breachedAt = at;
    }
  }

  /** Adds a span that counts, of so much working time. */
  void count(long from, long until, long worked) {
    if (!isBreached()) {
      long breach = breachWhenRunning(from);
      if (breach <= until) {
        breachedAt = breach;
      }
    }
    elapsed += worked;
  }

  /** The first instant after {@code from} at which it is breached if time counts from there on. */
  long breachWhenRunning(long from) {
    return promise instanceof Dated dated
        ? Math.max(from, dated.until() + over())
        : promise.hours().dueMillis(from, Math.max(0, target + over() - elapsed));
  }

  /**
   * Whether the margin at an instant is too small to tell, given how far the source's clock is off.
   */
  boolean isWithinClockError(long at) {
    long margin = promise instanceof Dated dated ? dated.until() - at : target - elapsed;
    return !isBreached() && Math.abs(margin) < allowance;
  }

  /** Nothing is breached before it was promised. */
  void judgeFrom(long at) {
    if (isBreached()) {
      breachedAt = Math.max(breachedAt, at);
    }
  }

  /**
   * Measures against another promise from {@code at} on; all time until then is counted.
   *
   * @return whether less is left by it than nothing
   */
  boolean change(Promise next, long at) {
    return judgeBy(duty, next, changedTarget(next), at);
  }

  /**
   * Measures by a later version from {@code at} on, whatever that does with changed goals: all time
   * until then is counted and carried over.
   *
   * @return as {@link #change}
   */
  boolean carryTo(Duty later, Promise next, long at) {
    return judgeBy(later, next, amountOf(next), at);
  }

  private boolean judgeBy(Duty by, Promise next, long amount, long at) {
    earlier = commitments();
    duty = by;
    target = amount;
    promise = next;
    promisedSince = at;
    if (isBreached() || !isOver(at)) {
      return false;
    }
    if (next instanceof Working working && duty.metric().graceWhenTightened()) {
      target = elapsed + Math.min(working.millis() / 4, HOUR);
    } else {
      breachedAt = at;
    }
    return true;
  }

  private boolean isOver(long at) {
    return promise instanceof Dated dated
        ? at >= dated.until() + over()
        : elapsed >= target + over();
  }

  private long changedTarget(Promise next) {
    boolean prorated = duty.metric().goalChange() == GoalChange.PRORATE;
    if (prorated && promise instanceof Working before && next instanceof Working after) {
      long left = target - elapsed;
      return elapsed + (left <= 0 ? left : share(left, after.millis(), before.millis()));
    }
    return amountOf(next);
  }

  private long amountOf(Promise promised) {
    return promised instanceof Working working
        ? working.millis()
        : promised.hours().millisBetween(start, ((Dated) promised).until());
  }

  /** How much more than the target makes a breach: a millisecond, or the clock's offset. */
  private long over() {
    return Math.max(1, allowance);
  }

  /** {@code amount * of / in}, rounded down; the amount is at most {@code in}. */
  private static long share(long amount, long of, long in) {
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(of))
        .divide(BigInteger.valueOf(in))
        .longValueExact();
  }
}
