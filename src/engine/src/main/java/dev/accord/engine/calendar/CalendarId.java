package dev.accord.engine.calendar;

/**
 * The name by which agreements refer to a calendar, such as {@code berlin}.
 *
 * @param value not blank
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

  /** Refuses a blank id. */
  public CalendarId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("calendar id is blank; give it a name such as 'berlin'");
    }
  }

  @Override
  public int compareTo(CalendarId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
