package dev.accord.sync.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HoursComparisonTest {
  private static final Instant MON_2 = Instant.parse("2026-03-02T00:00:00Z");
  private static final OfficeHours OFFICE =
      OfficeHours.of(
          ZoneId.of("Europe/Berlin"), WeekHours.mondayToFriday(Window.parse("09:00-17:00")));

  @Test
  void the_first_difference_is_told_by_the_clock_of_the_schedule() {
    Calendar theirs = calendar(OFFICE);
    Calendar ours =
        calendar(OFFICE.withExceptions(DatedException.closed(LocalDate.of(2026, 4, 9))));

    assertThat(HoursComparison.of(theirs, ours, MON_2))
        .contains(
            "from Thursday 2026-04-09 09:00 (Europe/Berlin) on the schedule is open and the calendar"
                + " is closed");
    assertThat(HoursComparison.of(ours, theirs, MON_2).orElseThrow())
        .endsWith("the schedule is closed and the calendar is open");
  }

  @Test
  void hours_that_are_written_otherwise_and_mean_the_same_do_not_differ() {
    OfficeHours halves =
        OfficeHours.of(
            ZoneId.of("Europe/Paris"),
            WeekHours.mondayToFriday(Window.parse("09:00-12:00"), Window.parse("12:00-17:00")));

    assertThat(HoursComparison.of(calendar(OFFICE), calendar(halves), MON_2)).isEmpty();
  }

  @Test
  void what_differs_after_60_days_is_not_looked_at() {
    Calendar ours =
        calendar(OFFICE.withExceptions(DatedException.closed(LocalDate.of(2026, 6, 9))));

    assertThat(HoursComparison.of(calendar(OFFICE), ours, MON_2)).isEmpty();
  }

  @Test
  void a_schedule_without_a_zone_is_told_in_utc() {
    Calendar always = Calendar.of(new CalendarId("always"), "Always", new Always());

    assertThat(HoursComparison.of(always, calendar(OFFICE), MON_2))
        .contains(
            "from Monday 2026-03-02 00:00 (Z) on the schedule is open and the calendar is closed");
  }

  private static Calendar calendar(OfficeHours hours) {
    return Calendar.of(new CalendarId("office"), "Office", hours);
  }
}
