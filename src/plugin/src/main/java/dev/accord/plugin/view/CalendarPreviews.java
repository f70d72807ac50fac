package dev.accord.plugin.view;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarLint;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.plugin.view.CalendarPreview.Day;
import dev.accord.plugin.view.CalendarPreview.Interval;
import dev.accord.plugin.view.CalendarPreview.Lint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Says day by day when a calendar is open, and why. */
public final class CalendarPreviews {
  private final Calendar calendar;
  private final WorkingTime time;

  private CalendarPreviews(Calendar calendar) {
    this.calendar = calendar;
    this.time = WorkingTime.of(calendar);
  }

  /**
   * Looks ahead.
   *
   * @param first the first day in the calendar's zone; empty = the day that it is there now
   */
  public static CalendarPreview of(
      Calendar calendar, Optional<LocalDate> first, int days, Instant now) {
    return new CalendarPreviews(calendar).preview(first, days, now);
  }

  private CalendarPreview preview(Optional<LocalDate> first, int days, Instant now) {
    Optional<ZoneId> zone = zone(calendar.versionAt(now).hours());
    ZoneId in = zone.orElse(ZoneOffset.UTC);
    LocalDate from = first.orElseGet(() -> now.atZone(in).toLocalDate());
    List<Day> all = from.datesUntil(from.plusDays(days)).map(date -> day(date, in)).toList();
    return new CalendarPreview(
        zone.map(ZoneId::getId).orElse(null),
        all,
        Amount.of(time.dayLength(from.atStartOfDay(in).toInstant())).toString(),
        CalendarLint.of(time, now).stream().map(lint -> new Lint(lint.message())).toList());
  }

  private Day day(LocalDate date, ZoneId zone) {
    Instant start = date.atStartOfDay(zone).toInstant();
    Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
    List<Interval> open = time.openIntervals(start, end).stream().map(Interval::of).toList();
    if (!(calendar.versionAt(start).hours() instanceof OfficeHours office)) {
      return new Day(date, open, "week", null);
    }
    Optional<DatedException> exception =
        office.exceptions().stream().filter(one -> one.date().equals(date)).findFirst();
    if (exception.isPresent()) {
      return new Day(date, open, "exception", named(exception.get().name()).orElse(null));
    }
    return office.holidays().days().stream()
        .filter(holiday -> holiday.covers(date))
        .findFirst()
        .map(Holiday::name)
        .map(name -> new Day(date, open, "holiday", named(name).orElse(null)))
        .orElseGet(() -> new Day(date, open, "week", null));
  }

  private static Optional<ZoneId> zone(Hours hours) {
    return hours instanceof OfficeHours office ? Optional.of(office.zone()) : Optional.empty();
  }

  private static Optional<String> named(String name) {
    return Optional.of(name).filter(text -> !text.isEmpty());
  }
}
