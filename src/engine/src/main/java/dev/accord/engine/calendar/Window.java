package dev.accord.engine.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of opening hours by the wall clock, half-open: {@code 09:00-17:00} is open at 09:00 and
 * closed at 17:00.
 *
 * <p>An end at or before the start lies on the next day: {@code 22:00-06:00} is a night shift of
 * eight hours. Midnight as an end is {@code 24:00}, so {@code 00:00-24:00} is the whole day.
 *
 * @param start the local time of opening, on the day that the window belongs to
 * @param length from start to end by the wall clock, more than zero and at most 24 hours
 */
public record Window(LocalTime start, Duration length) {

  private static final Duration DAY = Duration.ofDays(1);

  /** The most windows one day may have: a quarter of an hour open, a quarter closed. */
  public static final int MOST_IN_A_DAY = 48;

  /** The whole day, {@code 00:00-24:00}. */
  public static final Window WHOLE_DAY = new Window(LocalTime.MIDNIGHT, DAY);

  private static final String NEXT_DAY = "+1";

  /** Refuses a length outside (0, 24 h] and times finer than a millisecond. */
  public Window {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException(
          "window at %s has no length; let it end after its start, or leave it out"
              .formatted(start));
    }
    if (length.compareTo(DAY) > 0) {
      throw new IllegalArgumentException(
          "window at %s is %s long; a window lasts 24 hours at most".formatted(start, length));
    }
    if (!start.truncatedTo(ChronoUnit.MILLIS).equals(start)
        || !length.truncatedTo(ChronoUnit.MILLIS).equals(length)) {
      throw new IllegalArgumentException(
          "window at %s for %s is finer than a millisecond; round it".formatted(start, length));
    }
  }

  /**
   * The window from {@code start} until {@code end}, on the next day where {@code end} is earlier.
   *
   * <p>{@link LocalTime#MIDNIGHT} as an end is 24:00. Other equal times are refused, for they may
   * be meant as nothing or as 24 hours: for the latter say {@code parse("09:00-09:00+1")}.
   */
  public static Window of(LocalTime start, LocalTime end) {
    if (start.equals(end) && !start.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException(
          "window %s-%s has no length; write %s-%s+1 if it ends on the next day"
              .formatted(start, end, start, end));
    }
    Duration length = Duration.between(start, end);
    return new Window(start, end.isAfter(start) ? length : length.plus(DAY));
  }

  /**
   * Reads {@code 09:00-17:00}, {@code 22:00-06:00}, {@code 00:00-24:00}, or with the next day said
   * aloud {@code 09:00-09:00+1}. The inverse of {@link #toString}.
   */
  public static Window parse(String text) {
    String[] ends = text.strip().split("-", -1);
    if (ends.length != 2) {
      throw unreadable(text);
    }
    try {
      LocalTime start = LocalTime.parse(ends[0].strip());
      String end = ends[1].strip();
      if (end.equals("24:00")) {
        return of(start, LocalTime.MIDNIGHT);
      }
      if (!end.endsWith(NEXT_DAY)) {
        return of(start, LocalTime.parse(end));
      }
      LocalTime endTime = LocalTime.parse(end.substring(0, end.length() - NEXT_DAY.length()));
      return new Window(start, Duration.between(start, endTime).plus(DAY));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(unreadable(text).getMessage(), e);
    }
  }

  /** The local time at which this closes; midnight stands for 24:00. */
  public LocalTime end() {
    return start.plus(length);
  }

  /** Whether any of this lies on the day after its own; one that ends at 24:00 does not. */
  public boolean reachesNextDay() {
    return endMillis() > DAY.toMillis();
  }

  /** Milliseconds from the local midnight that begins this window's day until its opening. */
  int startMillis() {
    return (int) Duration.ofNanos(start.toNanoOfDay()).toMillis();
  }

  /** Milliseconds from that midnight until its closing: more than 24 hours for a night shift. */
  int endMillis() {
    return startMillis() + (int) length.toMillis();
  }

  /** The windows of one day in order of opening; refuses two that overlap, and too many. */
  static List<Window> ofOneDay(Collection<Window> windows, Object day) {
    if (windows.size() > MOST_IN_A_DAY) {
      throw new IllegalArgumentException(
          "%s has %d windows; a day has %d at most".formatted(day, windows.size(), MOST_IN_A_DAY));
    }
    List<Window> sorted = windows.stream().sorted(Comparator.comparing(Window::start)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      Window earlier = sorted.get(i - 1);
      Window later = sorted.get(i);
      if (later.startMillis() < earlier.endMillis()) {
        throw new IllegalArgumentException(
            "%s: windows %s and %s overlap; join them or move one".formatted(day, earlier, later));
      }
    }
    return sorted;
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    if (endMillis() == DAY.toMillis()) {
      return start + "-24:00";
    }
    return start + "-" + end() + (length.equals(DAY) ? NEXT_DAY : "");
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "'%s' is not a window; write it as 09:00-17:00, or 22:00-06:00 for a night shift"
            .formatted(text));
  }
}
