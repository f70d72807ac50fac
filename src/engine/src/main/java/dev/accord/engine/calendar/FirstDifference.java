package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds from when on two calendars are open at other times. */
public final class FirstDifference {
  /** So much is laid out at once: few enough objects, few enough turns. */
  private static final Duration STRETCH = Duration.ofDays(366);

  private FirstDifference() {}

  /**
   * The first instant of {@code [from, until)} at which one is open and the other is not: when only
   * one is closed on Monday 2 March, the opening on that day.
   *
   * @return empty when they are open at the same times
   */
  public static Optional<Instant> of(
      WorkingTime one, WorkingTime other, Instant from, Instant until) {
    for (Instant start = from; start.isBefore(until); start = start.plus(STRETCH)) {
      Instant end = start.plus(STRETCH).isBefore(until) ? start.plus(STRETCH) : until;
      List<OpenInterval> here = one.openIntervals(start, end);
      List<OpenInterval> there = other.openIntervals(start, end);
      if (!here.equals(there)) {
        return Optional.of(between(here, there));
      }
    }
    return Optional.empty();
  }

  /** Of two lists that differ; each is in order, and its intervals lie apart. */
  private static Instant between(List<OpenInterval> here, List<OpenInterval> there) {
    int same = 0;
    while (same < here.size() && same < there.size() && here.get(same).equals(there.get(same))) {
      same++;
    }
    if (same == here.size()) {
      return there.get(same).start();
    }
    if (same == there.size()) {
      return here.get(same).start();
    }
    OpenInterval one = here.get(same);
    OpenInterval other = there.get(same);
    return one.start().equals(other.start())
        ? earlier(one.end(), other.end())
        : earlier(one.start(), other.start());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
