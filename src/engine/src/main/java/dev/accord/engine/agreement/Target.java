package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.FieldKey;

/** What is promised: an amount of working time, or a date. The two are never mixed. */
public sealed interface Target {
  CalendarId calendar();

  /** So much working time; the due instant moves with pauses. */
  record Within(Amount amount, CalendarId calendar) implements Target {}

  /**
   * Until the date or instant in a field of the ticket; pauses stop nothing.
   *
   * @param field a date ({@code 2026-11-21}: until that day ends in the calendar's zone) or an
   *     instant
   * @param calendar on which elapsed time is shown
   */
  record By(FieldKey field, CalendarId calendar) implements Target {}
}
