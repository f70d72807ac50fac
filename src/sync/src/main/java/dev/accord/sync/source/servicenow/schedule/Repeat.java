package dev.accord.sync.source.servicenow.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** How an entry returns. */
sealed interface Repeat {
  /** It does not. */
  record Never() implements Repeat {}

  /** Every week on these days. */
  record Weekly(Set<DayOfWeek> days) implements Repeat {
    public Weekly {
      days = Set.copyOf(days);
    }
  }

  /** Every year. */
  sealed interface Yearly extends Repeat {
    /** The date on which it begins in a year; absent when that year has none. */
    Optional<LocalDate> in(int year);
  }

  /** On the same date. */
  record OnDate(Month month, int day) implements Yearly {
    @Override
    public Optional<LocalDate> in(int year) {
      boolean exists = day <= month.length(java.time.Year.isLeap(year));
      return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
  }

  /**
   * On a weekday of a month.
   *
   * @param week from 1 for the first such day of the month; 0 for the last
   */
  record Floating(Month month, int week, DayOfWeek day) implements Yearly {
    @Override
    public Optional<LocalDate> in(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate found =
          week == 0
              ? first.with(TemporalAdjusters.lastInMonth(day))
              : first.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
      return found.getMonth() == month ? Optional.of(found) : Optional.empty();
    }
  }
}
