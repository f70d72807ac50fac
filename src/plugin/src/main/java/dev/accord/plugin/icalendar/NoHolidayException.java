package dev.accord.plugin.icalendar;

/** An event gives no holiday; the message says why. */
final class NoHolidayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoHolidayException(String message) {
    super(message);
  }
}
