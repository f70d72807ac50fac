package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search ends after three years without open time, and says so instead of hanging. */
class Case17NoOpenTimeTest {

  private static final Instant START = paris("2026-01-14T10:00");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final OfficeHours CLOSED = OfficeHours.of(Sample.PARIS, WeekHours.CLOSED);
  private static final OfficeHours OFFICE =
      OfficeHours.of(Sample.PARIS, WeekHours.mondayToFriday(Window.parse("09:00-17:00")));

  @Test
  void an_empty_week_has_no_due_instant() {
    assertNothingIsFound(Sample.compiled(CLOSED));
  }

  @Test
  void a_holiday_all_year_has_no_due_instant() {
    Holiday always = Holiday.yearlyBetween(MonthDay.of(1, 1), MonthDay.of(12, 31));
    assertNothingIsFound(Sample.compiled(OFFICE.withHolidays(Holidays.of(always))));
  }

  @Test
  void one_open_day_within_three_years_is_found_and_no_more_than_it_holds() {
    WorkingTime calendar = openOn(LocalDate.of(2028, 12, 1));
    assertThat(calendar.due(START, HOUR)).contains(paris("2028-12-01T10:00"));
    assertThat(calendar.due(START, Duration.ofHours(8))).contains(paris("2028-12-01T17:00"));
    assertThat(calendar.due(START, Duration.ofHours(8).plusMillis(1))).isEmpty();
  }

  @Test
  void open_time_behind_three_closed_years_is_out_of_reach() {
    WorkingTime calendar = openOn(LocalDate.of(2029, 6, 1));
    assertThat(calendar.due(START, HOUR)).isEmpty();
    assertThat(calendar.nextOpening(START)).isEmpty();
    assertThat(calendar.due(paris("2026-07-01T00:00"), HOUR)).contains(paris("2029-06-01T10:00"));
  }

  @Test
  void a_closure_of_three_years_in_the_middle_ends_a_search_both_ways() {
    WorkingTime calendar = openOn(LocalDate.of(2026, 1, 15), LocalDate.of(2031, 1, 15));
    Duration nineHours = Duration.ofHours(9);
    assertThat(calendar.due(START, Duration.ofHours(8))).contains(paris("2026-01-15T17:00"));
    assertThat(calendar.due(START, nineHours)).isEmpty();
    assertThat(calendar.before(paris("2031-02-01T00:00"), Duration.ofHours(8)))
        .contains(paris("2031-01-15T09:00"));
    assertThat(calendar.before(paris("2031-02-01T00:00"), nineHours)).isEmpty();
    assertThat(calendar.between(START, paris("2031-02-01T00:00"))).isEqualTo(Duration.ofHours(16));
  }

  @Test
  void a_department_that_has_closed_has_no_due_instant() {
    WorkingTime calendar =
        WorkingTime.of(
            new Calendar(
                new CalendarId("closing"),
                "Closing",
                List.of(
                    new CalendarVersion(1, Instant.EPOCH, OFFICE),
                    new CalendarVersion(2, paris("2026-01-15T00:00"), CLOSED))));
    assertThat(calendar.due(START, Duration.ofHours(7))).contains(paris("2026-01-14T17:00"));
    assertThat(calendar.due(START, Duration.ofHours(7).plusMillis(1))).isEmpty();
    assertThat(calendar.previousClosing(paris("2027-01-01T00:00")))
        .contains(paris("2026-01-14T17:00"));
  }

  @Test
  void an_amount_of_many_years_is_found_on_an_ordinary_calendar() {
    WorkingTime office = Sample.compiled(OFFICE);
    Duration thirtyYears = Duration.ofHours(8 * 260 * 30);
    Instant due = office.due(START, thirtyYears).orElseThrow();
    assertThat(due).isBetween(paris("2055-01-01T00:00"), paris("2057-01-01T00:00"));
    assertThat(office.between(START, due)).isEqualTo(thirtyYears);
  }

  @Test
  void the_greatest_amount_is_found_where_the_week_has_an_hour_a_day() {
    WorkingTime hourly = Sample.everyDay(Sample.PARIS, "09:00-10:00");
    Instant due = hourly.due(START, Duration.ofDays(8000)).orElseThrow();
    assertThat(due).isAfter(paris("2500-01-01T00:00"));
    assertThat(hourly.between(START, due)).isEqualTo(Duration.ofDays(8000));
    assertThat(hourly.due(START, Duration.ofDays(36_525))).isEmpty();
  }

  @Test
  void nothing_is_due_at_once_and_less_than_nothing_is_refused() {
    WorkingTime closed = Sample.compiled(CLOSED);
    assertThat(closed.due(START, Duration.ZERO)).contains(START);
    assertThat(closed.before(START, Duration.ZERO)).contains(START);
    assertThatThrownBy(() -> closed.due(START, Duration.ofMillis(-5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("calendar sample: amount of -5 ms is negative");
  }

  @Test
  void a_span_that_runs_backward_holds_no_time() {
    WorkingTime office = Sample.compiled(OFFICE);
    assertThat(office.between(START, START.minusSeconds(3600))).isZero();
    assertThat(office.between(START, START)).isZero();
    assertThat(office.openIntervals(START, START.minusSeconds(3600))).isEmpty();
  }

  private static WorkingTime openOn(LocalDate... dates) {
    DatedException[] days = new DatedException[dates.length];
    for (int i = 0; i < dates.length; i++) {
      days[i] = DatedException.open(dates[i], Window.parse("09:00-17:00"));
    }
    return Sample.compiled(CLOSED.withExceptions(days));
  }

  private static void assertNothingIsFound(WorkingTime calendar) {
    assertThat(calendar.due(START, HOUR)).isEmpty();
    assertThat(calendar.before(START, HOUR)).isEmpty();
    assertThat(calendar.nextOpening(START)).isEmpty();
    assertThat(calendar.previousClosing(START)).isEmpty();
    assertThat(calendar.isOpen(START)).isFalse();
    assertThat(calendar.between(START, START.plus(Duration.ofDays(9999)))).isZero();
    assertThat(calendar.dueMillis(START.toEpochMilli(), 1)).isEqualTo(WorkingTime.NEVER);
  }
}
