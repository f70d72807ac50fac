package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A shift belongs to the day on which it starts; what a holiday closes is a choice. */
class Case15OvernightShiftsTest {

  private static final LocalDate FRI = LocalDate.of(2026, 1, 9);
  private static final LocalDate SAT = LocalDate.of(2026, 1, 10);

  private static final OfficeHours FRIDAY_NIGHT =
      OfficeHours.of(
          Sample.PARIS, WeekHours.CLOSED.with(DayOfWeek.FRIDAY, Window.parse("22:00-06:00")));

  private static final OfficeHours NIGHTS =
      OfficeHours.of(Sample.PARIS, WeekHours.everyDay(Window.parse("22:00-06:00")));

  @Test
  void a_shift_runs_on_into_the_next_day() {
    assertThat(weekend(FRIDAY_NIGHT)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_holiday_closes_its_local_date_by_default() {
    assertThat(weekend(FRIDAY_NIGHT.withHolidays(Holidays.of(Holiday.on(SAT)))))
        .isEqualTo(Duration.ofHours(2));
    assertThat(weekend(FRIDAY_NIGHT.withHolidays(Holidays.of(Holiday.on(FRI)))))
        .isEqualTo(Duration.ofHours(6));
  }

  @Test
  void a_holiday_may_follow_the_shift_that_starts_that_day() {
    Holidays saturday = Holidays.of(Holiday.on(SAT)).followingShifts();
    Holidays friday = Holidays.of(Holiday.on(FRI)).followingShifts();
    assertThat(weekend(FRIDAY_NIGHT.withHolidays(saturday))).isEqualTo(Duration.ofHours(8));
    assertThat(weekend(FRIDAY_NIGHT.withHolidays(friday))).isZero();
  }

  @Test
  void a_holiday_between_two_nights_cuts_both() {
    WorkingTime calendar = Sample.compiled(NIGHTS.withHolidays(Holidays.of(Holiday.on(SAT))));
    assertThat(calendar.openIntervals(paris("2026-01-09T12:00"), paris("2026-01-11T12:00")))
        .containsExactly(
            new OpenInterval(paris("2026-01-09T22:00"), paris("2026-01-10T00:00")),
            new OpenInterval(paris("2026-01-11T00:00"), paris("2026-01-11T06:00")));
  }

  @Test
  void shifts_that_touch_at_midnight_are_one_interval() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "00:00-06:00", "18:00-24:00");
    assertThat(calendar.openIntervals(paris("2026-01-09T12:00"), paris("2026-01-10T12:00")))
        .containsExactly(new OpenInterval(paris("2026-01-09T18:00"), paris("2026-01-10T06:00")));
    assertThat(calendar.nextOpening(paris("2026-01-10T00:00"))).contains(paris("2026-01-10T00:00"));
    assertThat(calendar.previousClosing(paris("2026-01-10T00:00")))
        .contains(paris("2026-01-10T00:00"));
  }

  @Test
  void the_whole_day_is_stored_as_such_and_never_closes() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "00:00-24:00");
    assertThat(calendar.openIntervals(paris("2026-01-01T00:00"), paris("2026-02-01T00:00")))
        .containsExactly(new OpenInterval(paris("2026-01-01T00:00"), paris("2026-02-01T00:00")));
  }

  @Test
  void time_shared_by_a_night_and_the_next_morning_counts_once() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "05:00-09:00", "22:00-06:00");
    assertThat(calendar.between(paris("2026-01-09T12:00"), paris("2026-01-10T12:00")))
        .isEqualTo(Duration.ofHours(11));
  }

  @Test
  void a_shift_of_24_hours_runs_to_the_same_time_of_the_next_day() {
    OfficeHours hours =
        OfficeHours.of(
            Sample.PARIS, WeekHours.CLOSED.with(DayOfWeek.FRIDAY, Window.parse("09:00-09:00+1")));
    assertThat(weekend(hours)).isEqualTo(Duration.ofHours(24));
  }

  private static Duration weekend(OfficeHours hours) {
    return Sample.compiled(hours).between(paris("2026-01-09T00:00"), paris("2026-01-12T00:00"));
  }
}
