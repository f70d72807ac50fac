package dev.accord.engine.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day or a run of days on which a calendar is closed, by local date. */
public sealed interface Holiday {

  /** What people call it; may be empty. */
  String name();

  /** Whether a local date is one of its days. */
  boolean covers(LocalDate date);

  /** One nameless date. */
  static Holiday on(LocalDate date) {
    return between(date, date);
  }

  /** Every date from first to last, both included, nameless. */
  static Holiday between(LocalDate first, LocalDate last) {
    return new Dated(first, last, "");
  }

  /** The same day every year, nameless. */
  static Holiday yearly(MonthDay day) {
    return yearlyBetween(day, day);
  }

  /** The same days every year, both included, nameless; 24 December to 2 January is allowed. */
  static Holiday yearlyBetween(MonthDay first, MonthDay last) {
    return new Yearly(first, last, "");
  }

  /**
   * Days of one time.
   *
   * @param first included
   * @param last included, not before {@code first}
   * @param name may be empty
   */
  record Dated(LocalDate first, LocalDate last, String name) implements Holiday {

    /** Refuses a run that ends before it starts. */
    public Dated {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(
            "holiday %s ends on %s, before it starts on %s; swap the dates"
                .formatted(name, last, first));
      }
    }

    @Override
    public boolean covers(LocalDate date) {
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }

  /**
   * Days that return every year; 29 February in leap years only.
   *
   * @param first included
   * @param last included; earlier in the year than {@code first} when the run crosses New Year
   * @param name may be empty
   */
  record Yearly(MonthDay first, MonthDay last, String name) implements Holiday {

    @Override
    public boolean covers(LocalDate date) {
      MonthDay day = MonthDay.from(date);
      boolean afterFirst = day.compareTo(first) >= 0;
      boolean beforeLast = day.compareTo(last) <= 0;
      boolean crossesNewYear = first.compareTo(last) > 0;
      return crossesNewYear ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
  }
}
