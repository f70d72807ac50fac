package dev.accord.engine.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/** Calendars and instants as the tests of this package say them. */
final class Sample {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Sample() {}

  static WorkingTime mondayToFriday(ZoneId zone, String... windows) {
    return compiled(OfficeHours.of(zone, WeekHours.mondayToFriday(windows(windows))));
  }

  static WorkingTime everyDay(ZoneId zone, String... windows) {
    return compiled(OfficeHours.of(zone, WeekHours.everyDay(windows(windows))));
  }

  static WorkingTime compiled(Hours hours) {
    return WorkingTime.of(Calendar.of(new CalendarId("sample"), "Sample", hours));
  }

  static Window[] windows(String... texts) {
    return Arrays.stream(texts).map(Window::parse).toArray(Window[]::new);
  }

  /** The instant of a local time such as {@code 2026-03-27T17:00}; the first of two. */
  static Instant at(ZoneId zone, String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  static Instant paris(String local) {
    return at(PARIS, local);
  }
}
