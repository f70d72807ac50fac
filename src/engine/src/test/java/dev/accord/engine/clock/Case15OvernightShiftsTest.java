package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.FRI_2026_03_06;
import static dev.accord.engine.clock.Day.MON_2026_03_09;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.Holidays;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Semantics 15: a clock on night shifts, with a holiday on the Saturday. */
class Case15OvernightShiftsTest {
  private static final Holidays SATURDAY = Holidays.of(Holiday.on(LocalDate.parse("2026-03-07")));

  private static Cycle overTheWeekend(Holidays holidays) {
    OfficeHours nights =
        OfficeHours.of(Day.BERLIN, WeekHours.mondayToFriday(Window.parse("22:00-06:00")))
            .withHolidays(holidays);
    Company company =
        Company.promising(resolution().within("100h"))
            .with(Calendar.of(new CalendarId("berlin"), "Nights", nights));
    return company.cycle(Tickets.created(FRI_2026_03_06.at("21:00")), MON_2026_03_09.at("12:00"));
  }

  @Test
  void a_friday_night_counts_until_saturday_morning() {
    assertThat(overTheWeekend(Holidays.NONE).elapsed()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_holiday_closes_its_local_date() {
    assertThat(overTheWeekend(SATURDAY).elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void a_holiday_that_follows_shifts_leaves_the_night_whole() {
    assertThat(overTheWeekend(SATURDAY.followingShifts()).elapsed()).isEqualTo(Duration.ofHours(8));
  }
}
