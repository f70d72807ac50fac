package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions beat holidays, holidays beat the week. */
class Case16SpecialDaysTest {

  private static final LocalDate WED = LocalDate.of(2026, 1, 14);

  private static final OfficeHours OFFICE =
      OfficeHours.of(Sample.PARIS, WeekHours.everyDay(Window.parse("09:00-17:00")));

  @Test
  void an_exception_replaces_the_windows_of_its_date() {
    OfficeHours halfDay =
        OFFICE.withExceptions(
            DatedException.open(WED, Sample.windows("07:00-08:00", "09:00-12:00")));
    assertThat(on(WED, halfDay)).isEqualTo(Duration.ofHours(4));
    assertThat(on(WED.plusDays(1), halfDay)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void an_exception_without_windows_closes_the_date() {
    assertThat(on(WED, OFFICE.withExceptions(DatedException.closed(WED)))).isZero();
  }

  @Test
  void an_exception_beats_a_holiday() {
    OfficeHours hours =
        OFFICE
            .withHolidays(Holidays.of(Holiday.on(WED)))
            .withExceptions(DatedException.open(WED, Window.parse("10:00-12:00")));
    assertThat(on(WED, hours)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void an_exceptions_shift_runs_on_into_a_holiday() {
    OfficeHours hours =
        OFFICE
            .withHolidays(Holidays.of(Holiday.on(WED.plusDays(1))))
            .withExceptions(DatedException.open(WED, Window.parse("22:00-06:00")));
    assertThat(on(WED.plusDays(1), hours)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void an_exception_leaves_the_night_before_it_alone() {
    OfficeHours nights =
        OfficeHours.of(Sample.PARIS, WeekHours.everyDay(Window.parse("22:00-06:00")))
            .withHolidays(Holidays.of(Holiday.on(WED)))
            .withExceptions(DatedException.closed(WED));
    assertThat(on(WED, nights)).isEqualTo(Duration.ofHours(6));
    assertThat(on(WED.plusDays(1), nights)).isEqualTo(Duration.ofHours(2));
  }

  @ParameterizedTest(name = "{0} to {1} every year covers {2}: {3}")
  @CsvSource({
    "--12-24, --01-02, 2026-12-24, true",
    "--12-24, --01-02, 2026-12-31, true",
    "--12-24, --01-02, 2027-01-01, true",
    "--12-24, --01-02, 2027-01-02, true",
    "--12-24, --01-02, 2027-01-03, false",
    "--12-24, --01-02, 2026-12-23, false",
    "--08-01, --08-15, 2026-08-01, true",
    "--08-01, --08-15, 2026-08-15, true",
    "--08-01, --08-15, 2026-08-16, false",
    "--05-01, --05-01, 2031-05-01, true",
    "--05-01, --05-01, 2031-05-02, false",
    "--02-29, --02-29, 2028-02-29, true",
    "--02-29, --02-29, 2027-02-28, false",
    "--02-29, --02-29, 2027-03-01, false",
  })
  void a_yearly_holiday_returns_by_its_days(
      String first, String last, LocalDate date, boolean covered) {
    Holidays holidays =
        Holidays.of(Holiday.yearlyBetween(MonthDay.parse(first), MonthDay.parse(last)));
    assertThat(holidays.cover(date)).isEqualTo(covered);
    assertThat(on(date, OFFICE.withHolidays(holidays)).isZero()).isEqualTo(covered);
  }

  @ParameterizedTest(name = "2026-12-30 to 2027-01-02 covers {0}: {1}")
  @CsvSource({
    "2026-12-29, false",
    "2026-12-30, true",
    "2027-01-01, true",
    "2027-01-02, true",
    "2027-01-03, false",
    "2025-12-31, false",
    "2027-12-31, false",
  })
  void a_dated_run_may_cross_new_year_and_comes_once(LocalDate date, boolean covered) {
    Holidays holidays =
        Holidays.of(Holiday.between(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
    assertThat(holidays.cover(date)).isEqualTo(covered);
    assertThat(on(date, OFFICE.withHolidays(holidays)).isZero()).isEqualTo(covered);
  }

  @Test
  void a_holiday_masks_its_date_in_the_calendars_zone() {
    ZoneId auckland = ZoneId.of("Pacific/Auckland");
    OfficeHours hours =
        OfficeHours.of(auckland, WeekHours.everyDay(Window.WHOLE_DAY))
            .withHolidays(Holidays.of(Holiday.on(WED)));
    assertThat(
            Sample.compiled(hours)
                .openIntervals(paris("2026-01-13T00:00"), paris("2026-01-15T00:00")))
        .containsExactly(
            new OpenInterval(paris("2026-01-13T00:00"), Sample.at(auckland, "2026-01-14T00:00")),
            new OpenInterval(Sample.at(auckland, "2026-01-15T00:00"), paris("2026-01-15T00:00")));
  }

  private static Duration on(LocalDate date, OfficeHours hours) {
    return Sample.compiled(hours)
        .between(
            date.atStartOfDay(hours.zone()).toInstant(),
            date.plusDays(1).atStartOfDay(hours.zone()).toInstant());
  }
}
