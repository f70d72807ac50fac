package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Two instants are equal in working time: Friday 17:00 and Monday 09:00. */
class Case02DueAtClosingTimeTest {

  private static final WorkingTime OFFICE = Sample.mondayToFriday(Sample.PARIS, "09:00-17:00");
  private static final Instant FRI_13 = paris("2026-01-09T13:00");
  private static final Instant FRI_17 = paris("2026-01-09T17:00");
  private static final Instant SAT = paris("2026-01-10T12:00");
  private static final Instant MON_09 = paris("2026-01-12T09:00");
  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  @Test
  void due_is_the_earliest_instant_that_reaches_the_amount() {
    assertThat(OFFICE.due(FRI_13, FOUR_HOURS)).contains(FRI_17);
  }

  @Test
  void no_time_passes_in_the_closed_gap() {
    assertThat(OFFICE.between(FRI_13, FRI_17)).isEqualTo(FOUR_HOURS);
    assertThat(OFFICE.between(FRI_13, SAT)).isEqualTo(FOUR_HOURS);
    assertThat(OFFICE.between(FRI_13, MON_09)).isEqualTo(FOUR_HOURS);
    assertThat(OFFICE.between(FRI_13, MON_09.plusMillis(1))).isEqualTo(FOUR_HOURS.plusMillis(1));
  }

  @Test
  void one_millisecond_more_is_due_on_monday() {
    assertThat(OFFICE.due(FRI_13, FOUR_HOURS.plusMillis(1))).contains(MON_09.plusMillis(1));
  }

  @Test
  void before_is_the_latest_instant_from_which_the_amount_still_passes() {
    assertThat(OFFICE.before(MON_09, FOUR_HOURS)).contains(FRI_13);
    assertThat(OFFICE.before(MON_09.plus(FOUR_HOURS), FOUR_HOURS)).contains(MON_09);
    assertThat(OFFICE.before(MON_09, Duration.ofHours(8))).contains(paris("2026-01-09T09:00"));
  }

  @Test
  void an_hour_before_the_due_instant_is_a_working_hour() {
    Instant due = OFFICE.due(paris("2026-01-09T16:30"), Duration.ofHours(1)).orElseThrow();
    assertThat(due).isEqualTo(paris("2026-01-12T09:30"));
    assertThat(OFFICE.before(due, Duration.ofHours(1))).contains(paris("2026-01-09T16:30"));
  }
}
