package dev.accord.sync.source.servicenow.schedule;

/**
 * Something about a schedule that whoever takes it over should know.
 *
 * @param entry its name; empty for the schedule as a whole
 * @param cure what to do about it
 */
public record Finding(Kind kind, String schedule, String entry, String what, String cure) {
  /** How much it matters. */
  public enum Kind {
    /** It is not in the calendar. */
    LEFT_OUT,
    /** It is in the calendar, and may be meant otherwise. */
    DOUBTFUL,
    /** The calendar is right, as far as it goes. */
    NOTE,
  }

  @Override
  public String toString() {
    return "%s%s: %s %s".formatted(schedule, entry.isEmpty() ? "" : " › " + entry, what, cure);
  }
}
