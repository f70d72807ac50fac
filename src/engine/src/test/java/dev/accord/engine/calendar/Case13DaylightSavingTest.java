package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.at;
import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Local windows by the zone's rules of their date; lengths are lengths of time. */
class Case13DaylightSavingTest {

  @ParameterizedTest(name = "{1} on {2} in {0} is {3}")
  @CsvSource({
    "Europe/Paris,        09:00-17:00, 2026-03-29, PT8H",
    "Europe/Paris,        09:00-17:00, 2026-10-25, PT8H",
    "Europe/Paris,        22:00-06:00, 2026-03-28, PT7H",
    "Europe/Paris,        22:00-06:00, 2026-10-24, PT9H",
    "Europe/Paris,        00:00-24:00, 2026-03-29, PT23H",
    "Europe/Paris,        00:00-24:00, 2026-10-25, PT25H",
    "Europe/Paris,        02:15-02:45, 2026-03-29, PT0S",
    "Europe/Paris,        02:15-02:45, 2026-10-25, PT1H30M",
    "Europe/Paris,        01:30-02:30, 2026-03-29, PT30M",
    "Europe/Paris,        02:30-03:30, 2026-03-29, PT30M",
    "Europe/Paris,        01:00-02:00, 2026-10-25, PT2H",
    "Europe/Paris,        02:00-03:00, 2026-10-25, PT2H",
    "Europe/Paris,        03:00-04:00, 2026-10-25, PT1H",
    "America/New_York,    00:00-24:00, 2026-03-08, PT23H",
    "America/New_York,    00:00-24:00, 2026-11-01, PT25H",
    "America/New_York,    22:00-06:00, 2026-10-31, PT9H",
    "Australia/Lord_Howe, 00:00-24:00, 2026-10-04, PT23H30M",
    "Australia/Lord_Howe, 00:00-24:00, 2026-04-05, PT24H30M",
    "Australia/Lord_Howe, 09:00-17:00, 2026-04-05, PT8H",
    "America/Sao_Paulo,   00:00-24:00, 2018-11-04, PT23H",
    "America/Sao_Paulo,   00:00-24:00, 2018-02-17, PT25H",
    "America/Sao_Paulo,   20:00-02:00, 2018-11-03, PT5H",
    "America/Sao_Paulo,   00:00-24:00, 2019-11-03, PT24H",
    "Asia/Kolkata,        09:00-17:30, 2026-03-29, PT8H30M",
    "Asia/Kathmandu,      09:00-17:00, 2026-03-29, PT8H",
    "Pacific/Apia,        00:00-24:00, 2011-12-29, PT24H",
    "Pacific/Apia,        00:00-24:00, 2011-12-30, PT0S",
    "Pacific/Apia,        09:00-17:00, 2011-12-31, PT8H",
    "UTC,                 00:00-24:00, 2026-03-29, PT24H",
  })
  void a_window_is_as_long_as_its_date_makes_it(
      ZoneId zone, String window, LocalDate date, Duration length) {
    OfficeHours hours =
        OfficeHours.of(zone, WeekHours.CLOSED)
            .withExceptions(DatedException.open(date, Window.parse(window)));
    assertThat(
            Sample.compiled(hours)
                .between(
                    date.minusDays(2).atStartOfDay(zone).toInstant(),
                    date.plusDays(3).atStartOfDay(zone).toInstant()))
        .isEqualTo(length);
  }

  @Test
  void a_repeated_hour_opens_the_first_time_and_closes_the_second_time() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "02:15-02:45");
    assertThat(calendar.openIntervals(paris("2026-10-25T00:00"), paris("2026-10-26T00:00")))
        .containsExactly(
            new OpenInterval(
                paris("2026-10-25T02:15"), paris("2026-10-25T02:45").plus(Duration.ofHours(1))));
  }

  @Test
  void a_skipped_opening_moves_to_the_first_instant_that_there_is() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "02:30-05:00");
    assertThat(calendar.nextOpening(paris("2026-03-29T00:00"))).contains(paris("2026-03-29T03:00"));
  }

  @Test
  void windows_on_both_sides_of_a_repeated_hour_count_it_once() {
    WorkingTime calendar = Sample.everyDay(Sample.PARIS, "00:00-02:30", "02:30-08:00");
    assertThat(calendar.between(paris("2026-10-25T00:00"), paris("2026-10-25T08:00")))
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void walking_from_late_or_early_in_the_day_visits_every_sunday_once() {
    WorkingTime sundays =
        Sample.compiled(
            OfficeHours.of(
                Sample.PARIS,
                WeekHours.CLOSED.with(DayOfWeek.SUNDAY, Sample.windows("09:00-17:00"))));
    assertThat(sundays.between(paris("2026-10-19T00:15"), paris("2026-10-26T00:15")))
        .isEqualTo(Duration.ofHours(8));
    assertThat(sundays.between(paris("2026-03-23T23:30"), paris("2026-03-30T23:30")))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_night_shift_into_a_skipped_date_ends_where_that_date_would_begin() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    WorkingTime nights =
        Sample.compiled(
            OfficeHours.of(apia, WeekHours.CLOSED)
                .withExceptions(
                    DatedException.open(LocalDate.of(2011, 12, 29), Window.parse("22:00-06:00"))));
    assertThat(nights.openIntervals(at(apia, "2011-12-29T00:00"), at(apia, "2012-01-02T00:00")))
        .containsExactly(
            new OpenInterval(at(apia, "2011-12-29T22:00"), at(apia, "2011-12-31T00:00")));
  }

  @Test
  void a_due_instant_behind_the_clock_change_counts_real_hours() {
    WorkingTime nights = Sample.everyDay(Sample.PARIS, "22:00-06:00");
    assertThat(nights.due(paris("2026-03-28T22:00"), Duration.ofHours(8)))
        .contains(paris("2026-03-29T23:00"));
    assertThat(nights.due(paris("2026-10-24T22:00"), Duration.ofHours(9)))
        .contains(paris("2026-10-25T06:00"));
  }
}
