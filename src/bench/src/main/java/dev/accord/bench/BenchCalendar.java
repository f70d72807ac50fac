package dev.accord.bench;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.Holidays;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/** An ordinary office: a lunch break, a short Friday, holidays, clock changes. */
final class BenchCalendar {

  private BenchCalendar() {}

  static Calendar berlin() {
    WeekHours week =
        WeekHours.mondayToFriday(Window.parse("08:00-12:00"), Window.parse("12:45-17:00"))
            .with(DayOfWeek.FRIDAY, Window.parse("08:00-14:00"));
    OfficeHours hours =
        OfficeHours.of(ZoneId.of("Europe/Berlin"), week)
            .withHolidays(
                Holidays.of(
                    Holiday.yearlyBetween(MonthDay.of(12, 24), MonthDay.of(1, 1)),
                    Holiday.yearly(MonthDay.of(5, 1)),
                    Holiday.yearly(MonthDay.of(10, 3)),
                    Holiday.on(LocalDate.of(2026, 4, 3))))
            .withExceptions(
                DatedException.open(LocalDate.of(2026, 12, 23), Window.parse("08:00-12:00")));
    return Calendar.of(new CalendarId("berlin"), "Berlin office", hours);
  }
}
