package dev.accord.standin;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/** The schedule by which SLAs here are counted: weekdays from nine to six in Berlin. */
final class Hours {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final LocalTime NOON = LocalTime.NOON;

  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(3, 8),
          MonthDay.of(5, 1),
          MonthDay.of(10, 3),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private static final Set<MonthDay> MORNINGS = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

  private static final Set<LocalDate> MOVABLE =
      Set.of(
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 5, 14),
          LocalDate.of(2026, 5, 25),
          LocalDate.of(2027, 3, 26),
          LocalDate.of(2027, 3, 29),
          LocalDate.of(2027, 5, 6),
          LocalDate.of(2027, 5, 17));

  private Hours() {}

  /** When so much working time has passed since the start. */
  static Instant after(Instant start, Duration amount) {
    Duration left = amount;
    LocalDate day = start.atZone(BERLIN).toLocalDate();
    while (true) {
      Instant from = later(start, at(day, OPENS));
      Duration open = open(from, at(day, closing(day)));
      if (open.compareTo(left) >= 0) {
        return from.plus(left);
      }
      left = left.minus(open);
      day = day.plusDays(1);
    }
  }

  /** Working time of a span. */
  static Duration between(Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    LocalDate last = end.atZone(BERLIN).toLocalDate();
    LocalDate day = start.atZone(BERLIN).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      Instant until = at(day, closing(day));
      sum = sum.plus(open(later(start, at(day, OPENS)), until.isBefore(end) ? until : end));
    }
    return sum;
  }

  private static Duration open(Instant from, Instant until) {
    return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
  }

  /** The opening itself on a day that is closed. */
  private static LocalTime closing(LocalDate day) {
    boolean closed =
        day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
            || HOLIDAYS.contains(MonthDay.from(day))
            || MOVABLE.contains(day);
    if (closed) {
      return OPENS;
    }
    return MORNINGS.contains(MonthDay.from(day)) ? NOON : CLOSES;
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(BERLIN).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
