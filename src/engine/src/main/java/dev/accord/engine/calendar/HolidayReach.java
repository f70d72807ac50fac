package dev.accord.engine.calendar;

/** What a holiday closes when shifts cross midnight. */
public enum HolidayReach {
  /**
   * The local date itself, from its first instant to the first instant of the next date. With
   * Saturday a holiday, a shift from Friday 22:00 to 06:00 is open until midnight; with Friday a
   * holiday, from midnight on.
   */
  LOCAL_DATE,
  /** Every shift that starts on the date, whole: the shift from Friday to Saturday stays whole. */
  FOLLOWS_SHIFT
}
