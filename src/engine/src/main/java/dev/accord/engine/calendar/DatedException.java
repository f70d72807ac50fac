package dev.accord.engine.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date with hours of its own: its windows replace those that the week or a holiday would give it.
 *
 * <p>A half day before Christmas is {@code DatedException.open(2026-12-24, 09:00-12:00)}. Only
 * windows that start on the date are replaced: a night shift of the day before still ends in the
 * morning.
 *
 * @param date the local date in the calendar's zone
 * @param name what people call it; may be empty
 * @param windows in order of opening; none means closed
 */
public record DatedException(LocalDate date, String name, List<Window> windows) {

  /** Copies, sorts and refuses overlapping windows. */
  public DatedException {
    windows = Window.ofOneDay(windows, date);
  }

  /** A nameless date that is closed. */
  public static DatedException closed(LocalDate date) {
    return open(date);
  }

  /** A nameless date with these windows. */
  public static DatedException open(LocalDate date, Window... windows) {
    return new DatedException(date, "", List.of(windows));
  }
}
