package dev.accord.plugin.icalendar;

/** A text that is no iCalendar, or too much of one; message and cure are for who sent it. */
public final class UnreadableCalendarException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String cure;

  UnreadableCalendarException(String message, String cure) {
    super(message);
    this.cure = cure;
  }

  public String cure() {
    return cure;
  }
}
