package dev.accord.engine.calendar;

import java.time.LocalDate;
import java.util.BitSet;

/** Holidays spread out for looking up: yearly ones by day of the year, others by date. */
final class HolidayDays {

  private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);
  private static final int DAYS_IN_A_MONTH = 32;

  private final BitSet yearly = new BitSet();
  private final BitSet dated = new BitSet();

  HolidayDays(Holidays holidays) {
    for (Holiday holiday : holidays.days()) {
      if (holiday instanceof Holiday.Yearly rule) {
        LEAP_YEAR
            .datesUntil(LEAP_YEAR.plusYears(1))
            .filter(rule::covers)
            .forEach(date -> yearly.set(monthDay(date)));
      }
      if (holiday instanceof Holiday.Dated run) {
        dated.set(day(run.first()), day(run.last().plusDays(1)));
      }
    }
  }

  boolean cover(LocalDate date) {
    return yearly.get(monthDay(date)) || dated.get(day(date));
  }

  private static int monthDay(LocalDate date) {
    return date.getMonthValue() * DAYS_IN_A_MONTH + date.getDayOfMonth();
  }

  /** Days since the era began; those before and after it fold onto its edges. */
  private static int day(LocalDate date) {
    long day = Math.max(Era.FIRST_DAY - 1, Math.min(Era.END_DAY + 1, date.toEpochDay()));
    return (int) (day - Era.FIRST_DAY + 1);
  }
}
