package dev.accord.document.change;

import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** What differs between two versions of a calendar. */
final class CalendarDetails {
  private static final Details.Items<DatedException> EXCEPTIONS =
      new Details.Items<>(
          "exception",
          DatedException::date,
          exception -> HoursPhrase.of(exception.date()),
          exception -> HoursPhrase.of(exception.windows()));

  private CalendarDetails() {}

  static void compare(Details details, CalendarVersion before, CalendarVersion after) {
    details.compare("effective from", before.effectiveFrom(), after.effectiveFrom());
    hours(details, before, after);
    details.compareItems(
        "correction", before.corrections(), after.corrections(), CalendarDetails::said);
  }

  /** When it is open, not since when. */
  static void hours(Details details, CalendarVersion before, CalendarVersion after) {
    if (before.hours() instanceof OfficeHours was && after.hours() instanceof OfficeHours is) {
      compare(details, was, is);
    } else {
      details.compare("hours", before.hours(), after.hours(), CalendarDetails::said);
    }
  }

  private static void compare(Details details, OfficeHours before, OfficeHours after) {
    details.compare("zone", before.zone(), after.zone());
    for (DayOfWeek day : DayOfWeek.values()) {
      details.compare(
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          before.week().on(day),
          after.week().on(day),
          HoursPhrase::of);
    }
    details.compareKeyed(
        EXCEPTIONS, before.exceptions(), after.exceptions(), CalendarDetails::compare);
    details.compareItems(
        "holiday", before.holidays().days(), after.holidays().days(), HoursPhrase::of);
    details.compare(
        "holidays close", before.holidays().reach(), after.holidays().reach(), Phrases::word);
  }

  private static void compare(Details details, DatedException before, DatedException after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("hours", before.windows(), after.windows(), HoursPhrase::of);
  }

  private static String said(Correction correction) {
    return "%s, by %s at %s"
        .formatted(Phrases.text(correction.reason()), correction.by(), correction.at());
  }

  private static String said(Hours hours) {
    return hours instanceof OfficeHours office ? "a week in " + office.zone() : "always open";
  }
}
