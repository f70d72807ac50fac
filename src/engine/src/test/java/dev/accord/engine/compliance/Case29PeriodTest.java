package dev.accord.engine.compliance;

import static dev.accord.engine.agreement.PeriodLength.MONTH;
import static dev.accord.engine.agreement.PeriodLength.QUARTER;
import static dev.accord.engine.agreement.PeriodLength.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which period a verdict belongs, and when its figures freeze. */
class Case29PeriodTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "the {0} of {1} is {2}, from {3} to {4}")
  @CsvSource({
    "WEEK,    2026-01-01T12:00, 2026-W01, 2025-12-28T23:00:00Z, 2026-01-04T23:00:00Z",
    "WEEK,    2026-03-29T23:59, 2026-W13, 2026-03-22T23:00:00Z, 2026-03-29T22:00:00Z",
    "WEEK,    2027-01-01T00:00, 2026-W53, 2026-12-27T23:00:00Z, 2027-01-03T23:00:00Z",
    "MONTH,   2026-03-01T00:00, 2026-03,  2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "MONTH,   2026-12-31T23:59, 2026-12,  2026-11-30T23:00:00Z, 2026-12-31T23:00:00Z",
    "QUARTER, 2026-05-17T09:00, 2026-Q2,  2026-03-31T22:00:00Z, 2026-06-30T22:00:00Z",
    "QUARTER, 2026-12-31T09:00, 2026-Q4,  2026-09-30T22:00:00Z, 2026-12-31T23:00:00Z",
    "YEAR,    2026-12-31T23:59, 2026,     2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z",
  })
  void is_cut_at_midnights_of_the_agreements_zone(
      PeriodLength length, LocalDateTime local, String label, Instant start, Instant end) {
    Period period = Period.at(length, local.atZone(BERLIN).toInstant(), BERLIN);
    assertThat(period).hasToString(label);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
  }

  @Test
  void a_verdict_at_the_edge_belongs_to_the_period_that_begins() {
    Period march = new Period(MONTH, LocalDate.of(2026, 3, 1), BERLIN);
    Instant edge = Instant.parse("2026-03-31T22:00:00Z");
    assertThat(march.contains(edge.minusMillis(1))).isTrue();
    assertThat(march.contains(edge)).isFalse();
    assertThat(march.next().contains(edge)).isTrue();
    assertThat(march.contains(march.start())).isTrue();
    assertThat(march.contains(march.start().minusMillis(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void periods_follow_each_other_without_a_gap(PeriodLength length) {
    Period period = Period.at(length, Instant.parse("2025-11-11T11:11:11Z"), BERLIN);
    for (int i = 0; i < 60; i++) {
      assertThat(period.next().start()).isEqualTo(period.end());
      assertThat(period.next().previous()).isEqualTo(period);
      period = period.next();
    }
  }

  @Test
  void refuses_a_date_on_which_none_begins() {
    LocalDate wednesday = LocalDate.of(2026, 1, 14);
    assertThatThrownBy(() -> new Period(WEEK, wednesday, BERLIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no WEEK begins on 2026-01-14; the one with that date begins on 2026-01-12");
    assertThatThrownBy(() -> new Period(QUARTER, LocalDate.of(2026, 2, 1), BERLIN))
        .hasMessageContaining("begins on 2026-01-01");
  }

  @Test
  void figures_freeze_three_working_days_after_the_end() {
    WeekHours week = WeekHours.mondayToFriday(Window.parse("09:00-17:00"));
    WorkingTime office = compiled(week);
    Period january = new Period(MONTH, LocalDate.of(2026, 1, 1), BERLIN);
    assertThat(january.frozenAt(office)).contains(Instant.parse("2026-02-04T16:00:00Z"));
    assertThat(january.frozenAt(compiled(WeekHours.CLOSED))).isEmpty();
  }

  private static WorkingTime compiled(WeekHours week) {
    return WorkingTime.of(
        Calendar.of(new CalendarId("berlin"), "Berlin", OfficeHours.of(BERLIN, week)));
  }
}
