package dev.accord.engine.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a reporting period is. */
public enum PeriodLength {
  /** From Monday to Monday. */
  WEEK,
  /** A month of the year. */
  MONTH,
  /** Three months from January, April, July or October on. */
  QUARTER,
  /** A year of the calendar. */
  YEAR;

  /** The first date of the period that a date lies in. */
  public LocalDate firstOf(LocalDate date) {
    return switch (this) {
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> date.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> date.withDayOfYear(1);
    };
  }

  /** The first date of a period so many periods later. */
  public LocalDate plus(LocalDate first, int periods) {
    return switch (this) {
      case WEEK -> first.plusWeeks(periods);
      case MONTH -> first.plusMonths(periods);
      case QUARTER -> first.plusMonths(3L * periods);
      case YEAR -> first.plusYears(periods);
    };
  }

  /** Such as 2026-W03, 2026-01, 2026-Q1 or 2026. */
  public String label(LocalDate first) {
    return switch (this) {
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  first.get(IsoFields.WEEK_BASED_YEAR),
                  first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
      case QUARTER -> "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> Integer.toString(first.getYear());
    };
  }
}
