package dev.accord.engine.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The holidays of a calendar and what they close.
 *
 * @param days in the order given
 * @param reach what a holiday closes when shifts cross midnight
 */
public record Holidays(List<Holiday> days, HolidayReach reach) {

  /** No holidays. */
  public static final Holidays NONE = of();

  /** Copies the list. */
  public Holidays {
    days = List.copyOf(days);
  }

  /** Holidays that close their local dates. */
  public static Holidays of(Holiday... days) {
    return new Holidays(List.of(days), HolidayReach.LOCAL_DATE);
  }

  /** The same holidays, closing whole shifts by the day on which they start. */
  public Holidays followingShifts() {
    return new Holidays(days, HolidayReach.FOLLOWS_SHIFT);
  }

  /** Whether any of them covers a local date. */
  public boolean cover(LocalDate date) {
    return days.stream().anyMatch(day -> day.covers(date));
  }
}
