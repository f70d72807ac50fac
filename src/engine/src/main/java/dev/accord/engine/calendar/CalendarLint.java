package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something about a calendar that is allowed and hardly meant.
 *
 * @param kind what it is
 * @param message what is wrong, of which calendar, and what would mend it
 */
public record CalendarLint(Kind kind, String message) {

  private static final Duration LOOK_AHEAD = Duration.ofDays(30);
  private static final Duration LEAST_OPEN = Duration.ofHours(1);

  /** What may be wrong. */
  public enum Kind {
    /** No weekday of the version in force has a window. */
    EMPTY_WEEK,
    /** Under an hour is open in the next 30 days. */
    HARDLY_OPEN
  }

  /** Looks a calendar over as it will be from an instant on; empty when nothing is odd. */
  public static List<CalendarLint> of(WorkingTime calendar, Instant at) {
    List<CalendarLint> lints = new ArrayList<>();
    Calendar definition = calendar.calendar();
    if (calendar.versionAt(at).hours() instanceof OfficeHours office && office.week().isEmpty()) {
      lints.add(
          new CalendarLint(
              Kind.EMPTY_WEEK,
              "calendar %s has no working hours on any weekday. Give its week a window."
                  .formatted(definition.id())));
    }
    Duration open = calendar.between(at, at.plus(LOOK_AHEAD));
    if (open.compareTo(LEAST_OPEN) < 0) {
      lints.add(
          new CalendarLint(
              Kind.HARDLY_OPEN,
              "calendar %s is open for %d minutes in the 30 days from %s. Check its week and holidays."
                  .formatted(definition.id(), open.toMinutes(), at)));
    }
    return List.copyOf(lints);
  }
}
