package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stretches of time by a wall clock, in order and apart, each half-open. Counted in seconds as if
 * each day had 24 hours, as wall clocks show it.
 */
record Stretches(List<Stretch> stretches) {
  static final long DAY = Duration.ofDays(1).toSeconds();
  static final Stretches NONE = new Stretches(List.of());

  /** One of them, in seconds. */
  record Stretch(long from, long until) {
    long length() {
      return until - from;
    }
  }

  Stretches {
    stretches = List.copyOf(stretches);
  }

  static long seconds(LocalDateTime at) {
    return at.toEpochSecond(ZoneOffset.UTC);
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  Stretches plus(long from, long until) {
    long start = from;
    long end = until;
    List<Stretch> joined = new ArrayList<>();
    for (Stretch one : stretches) {
      if (one.until < start) {
        joined.add(one);
      } else if (one.from <= end) {
        start = Math.min(start, one.from);
        end = Math.max(end, one.until);
      }
    }
    joined.add(new Stretch(start, end));
    for (Stretch one : stretches) {
      if (one.from > end) {
        joined.add(one);
      }
    }
    return new Stretches(joined);
  }

  Stretches minus(long from, long until) {
    List<Stretch> left = new ArrayList<>();
    for (Stretch one : stretches) {
      if (one.from < Math.min(one.until, from)) {
        left.add(new Stretch(one.from, Math.min(one.until, from)));
      }
      if (Math.max(one.from, until) < one.until) {
        left.add(new Stretch(Math.max(one.from, until), one.until));
      }
    }
    return new Stretches(left);
  }

  Stretches plus(Span span) {
    return plus(seconds(span.from()), seconds(span.until()));
  }

  Stretches minus(Span span) {
    return minus(seconds(span.from()), seconds(span.until()));
  }

  Stretches plus(Stretches others) {
    Stretches sum = this;
    for (Stretch one : others.stretches) {
      sum = sum.plus(one.from, one.until);
    }
    return sum;
  }

  Stretches minus(Stretches others) {
    Stretches left = this;
    for (Stretch one : others.stretches) {
      left = left.minus(one.from, one.until);
    }
    return left;
  }

  Stretches without(LocalDate day) {
    return minus(seconds(day.atStartOfDay()), seconds(day.plusDays(1).atStartOfDay()));
  }

  /** What of them lies on the day. */
  Stretches on(LocalDate day) {
    return minus(Long.MIN_VALUE, seconds(day.atStartOfDay()))
        .minus(seconds(day.plusDays(1).atStartOfDay()), Long.MAX_VALUE);
  }

  /** When the last one ends. */
  long end() {
    return stretches.isEmpty() ? Long.MIN_VALUE : stretches.get(stretches.size() - 1).until;
  }

  /**
   * What goes on over the midnight at which the day begins, from there until an end. Together with
   * what lies on the day before it lasts a day at most, as windows do.
   */
  Stretches continuing(LocalDate day, long end) {
    long midnight = seconds(day.atStartOfDay());
    for (Stretch one : stretches) {
      long longest = Math.max(one.from, midnight - DAY) + DAY;
      long until = Math.min(Math.min(one.until, end), longest);
      if (one.from < midnight && until > midnight) {
        return NONE.plus(midnight, until);
      }
    }
    return NONE;
  }

  /** With what crosses the end of a ring joined to where it goes on at its beginning. */
  Stretches joinedInRing(long from, long until) {
    int last = stretches.size() - 1;
    boolean crosses =
        last > 0 && stretches.get(0).from == from && stretches.get(last).until == until;
    if (!crosses) {
      return this;
    }
    List<Stretch> joined = new ArrayList<>(stretches.subList(1, last));
    joined.add(new Stretch(stretches.get(last).from, until + stretches.get(0).length()));
    return new Stretches(joined);
  }

  /** The stretches as windows by the day on which they open; long ones are cut at midnight. */
  Map<LocalDate, List<Window>> windows() {
    Map<LocalDate, List<Window>> windows = new TreeMap<>();
    for (Stretch one : stretches) {
      long from = one.from;
      while (from < one.until) {
        long midnight = Math.floorDiv(from, DAY) * DAY + DAY;
        long until = one.length() <= DAY ? one.until : Math.min(one.until, midnight);
        LocalDateTime start = LocalDateTime.ofEpochSecond(from, 0, ZoneOffset.UTC);
        windows
            .computeIfAbsent(start.toLocalDate(), day -> new ArrayList<>())
            .add(new Window(start.toLocalTime(), Duration.ofSeconds(until - from)));
        from = until;
      }
    }
    return windows;
  }
}
