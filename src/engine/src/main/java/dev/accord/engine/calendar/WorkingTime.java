package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar made ready for questions: how much open time lies between two instants, and when an
 * amount of it has passed.
 *
 * <p>Make it once with {@link #of} and share it; it is immutable to its users and thread-safe. On a
 * calendar open Monday to Friday 09:00-17:00, four hours from Friday 15:00 are due on Monday 11:00,
 * and between those two instants lie four hours.
 *
 * <p>Instants are exact to the millisecond, finer ones are rounded down. Office hours are worked
 * out for the years 1800 to 2599, and nothing is open outside of them; {@link Always} has no such
 * bound. A search that meets three years without open time ends with no answer, which callers
 * report as a mistake in the calendar. The methods on {@code long} take epoch milliseconds, make no
 * objects, and cost the same for a day and for five years.
 */
public final class WorkingTime {

  /** What the methods on {@code long} answer when the search met three years without open time. */
  public static final long NEVER = Long.MAX_VALUE;

  private final Calendar calendar;
  private final CalendarExpansion expansion;
  private final Timelines timelines;
  private final boolean always;

  /** By version, as the calendar lists them: amounts in days ask for it with every clock. */
  private final List<Duration> dayLengths;

  private WorkingTime(Calendar calendar) {
    this.calendar = calendar;
    this.expansion = new CalendarExpansion(calendar);
    this.timelines = new Timelines(expansion);
    this.dayLengths =
        calendar.versions().stream().map(version -> version.hours().dayLength()).toList();
    this.always = calendar.versions().stream().allMatch(v -> v.hours() instanceof Always);
  }

  /** The compiled form of a definition. */
  public static WorkingTime of(Calendar calendar) {
    return new WorkingTime(calendar);
  }

  /** The definition that this was made of. */
  public Calendar calendar() {
    return calendar;
  }

  /** Open time of {@code [startInclusive, endExclusive)}; zero when the end is not later. */
  public Duration between(Instant startInclusive, Instant endExclusive) {
    return Duration.ofMillis(millisBetween(Era.millis(startInclusive), Era.millis(endExclusive)));
  }

  /** As {@link #between}, in epoch milliseconds. */
  public long millisBetween(long startInclusive, long endExclusive) {
    if (endExclusive <= startInclusive) {
      return 0;
    }
    if (always) {
      return saturated(endExclusive - startInclusive);
    }
    Timeline timeline = timelines.near();
    if (!timeline.covers(startInclusive, endExclusive)) {
      timeline = timelines.covering(startInclusive, endExclusive);
    }
    return timeline.workedUntil(endExclusive) - timeline.workedUntil(startInclusive);
  }

  /**
   * The earliest instant at which {@code amount} of open time has passed since {@code start}: eight
   * hours from Friday 09:00 are due on Friday 17:00, not on Monday 09:00.
   *
   * @param amount not negative; nothing is due at once, at {@code start}
   * @return empty when the search meets three years without open time
   */
  public Optional<Instant> due(Instant start, Duration amount) {
    return found(dueMillis(Era.millis(start), millis(amount)));
  }

  /** As {@link #due}, in milliseconds; {@link #NEVER} for no answer. */
  public long dueMillis(long start, long amount) {
    if (amount <= 0) {
      return nothing(start, amount);
    }
    if (always) {
      return start > NEVER - amount ? NEVER : start + amount;
    }
    Timeline timeline = timelines.near();
    if (!timeline.covers(start, start)) {
      timeline = timelines.covering(start, start);
    }
    long due = timeline.due(start, amount);
    while (due == Timeline.BEYOND) {
      timeline = timelines.after(timeline);
      due = timeline.due(start, amount);
    }
    return due;
  }

  /**
   * The latest instant from which {@code amount} of open time passes until {@code end}: eight hours
   * before Monday 09:00 is Friday 09:00.
   *
   * @param amount not negative; nothing before {@code end} is {@code end}
   * @return empty when the search meets three years without open time
   */
  public Optional<Instant> before(Instant end, Duration amount) {
    return found(beforeMillis(Era.millis(end), millis(amount)));
  }

  /** As {@link #before}, in milliseconds; {@link #NEVER} for no answer. */
  public long beforeMillis(long end, long amount) {
    if (amount <= 0) {
      return nothing(end, amount);
    }
    if (always) {
      return end < Long.MIN_VALUE + amount ? NEVER : end - amount;
    }
    Timeline timeline = timelines.near();
    if (!timeline.covers(end, end)) {
      timeline = timelines.covering(end, end);
    }
    long before = timeline.before(end, amount);
    while (before == Timeline.BEYOND) {
      timeline = timelines.before(timeline);
      before = timeline.before(end, amount);
    }
    return before;
  }

  /** Whether an instant is open: 09:00 is, 17:00 is not. */
  public boolean isOpen(Instant at) {
    return isOpen(Era.millis(at));
  }

  /** As {@link #isOpen(Instant)}, in epoch milliseconds. */
  public boolean isOpen(long at) {
    return at < Long.MAX_VALUE && millisBetween(at, at + 1) == 1;
  }

  /** The instant itself when it is open, else the next one that is; empty after three years. */
  public Optional<Instant> nextOpening(Instant at) {
    return found(nextOpeningMillis(Era.millis(at)));
  }

  /** As {@link #nextOpening}, in epoch milliseconds; {@link #NEVER} for no answer. */
  public long nextOpeningMillis(long at) {
    long firstWorked = dueMillis(at, 1);
    return firstWorked == NEVER ? NEVER : firstWorked - 1;
  }

  /**
   * The instant itself when it was open just before, else the latest closing before it; empty after
   * three years.
   */
  public Optional<Instant> previousClosing(Instant at) {
    return found(previousClosingMillis(Era.millis(at)));
  }

  /** As {@link #previousClosing}, in epoch milliseconds; {@link #NEVER} for no answer. */
  public long previousClosingMillis(long at) {
    long lastWorked = beforeMillis(at, 1);
    return lastWorked == NEVER ? NEVER : lastWorked + 1;
  }

  /**
   * The open time of {@code [startInclusive, endExclusive)} as intervals: cut to it, in order,
   * apart. Ask for spans that somebody will read; five years of office hours are 1,300 objects.
   */
  public List<OpenInterval> openIntervals(Instant startInclusive, Instant endExclusive) {
    List<OpenInterval> intervals = new ArrayList<>();
    expansion.expand(
        Era.millis(startInclusive),
        Era.millis(endExclusive),
        (start, end) ->
            intervals.add(
                new OpenInterval(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end))));
    return List.copyOf(intervals);
  }

  /** The version by which an instant is measured. */
  public CalendarVersion versionAt(Instant at) {
    return calendar.versionAt(at);
  }

  /** What "one working day" means by the version in force: see {@link Hours#dayLength}. */
  public Duration dayLength(Instant at) {
    return dayLengths.get(calendar.indexAt(at));
  }

  private long nothing(long at, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException(
          "calendar %s: amount of %d ms is negative; ask due for later and before for earlier"
              .formatted(calendar.id(), amount));
    }
    return at;
  }

  /** A difference of longs where the later one was greater, or the greatest long there is. */
  private static long saturated(long difference) {
    return difference < 0 ? Long.MAX_VALUE : difference;
  }

  private static long millis(Duration amount) {
    try {
      return amount.toMillis();
    } catch (ArithmeticException longerThanAnyMillis) {
      return amount.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  private static Optional<Instant> found(long millis) {
    return millis == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
