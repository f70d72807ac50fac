package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time already counted keeps the hours that held then; the rest counts on the new ones. */
class Case12CalendarEditedLaterTest {

  private static final Instant WED_NOON = paris("2026-01-14T12:00");

  private static final WorkingTime LONGER_FROM_WEDNESDAY_NOON =
      WorkingTime.of(
          new Calendar(
              new CalendarId("office"),
              "Office",
              List.of(
                  new CalendarVersion(1, paris("2026-01-01T00:00"), weekdays("09:00-17:00")),
                  new CalendarVersion(2, WED_NOON, weekdays("08:00-20:00")))));

  private static Hours weekdays(String window) {
    return OfficeHours.of(Sample.PARIS, WeekHours.mondayToFriday(Window.parse(window)));
  }

  @Test
  void each_instant_is_measured_by_the_version_in_force_at_it() {
    assertThat(between("2026-01-13T00:00", "2026-01-14T00:00")).isEqualTo(Duration.ofHours(8));
    assertThat(between("2026-01-14T00:00", "2026-01-15T00:00")).isEqualTo(Duration.ofHours(3 + 8));
    assertThat(between("2026-01-15T00:00", "2026-01-16T00:00")).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void a_due_instant_behind_the_change_counts_on_the_new_hours() {
    assertThat(LONGER_FROM_WEDNESDAY_NOON.due(paris("2026-01-14T09:00"), Duration.ofHours(10)))
        .contains(paris("2026-01-14T19:00"));
  }

  @Test
  void hours_that_touch_at_the_change_are_one_interval() {
    assertThat(
            LONGER_FROM_WEDNESDAY_NOON.openIntervals(
                paris("2026-01-14T00:00"), paris("2026-01-15T00:00")))
        .containsExactly(new OpenInterval(paris("2026-01-14T09:00"), paris("2026-01-14T20:00")));
  }

  @Test
  void the_first_version_also_measures_what_was_before_it() {
    assertThat(between("2025-12-30T00:00", "2025-12-31T00:00")).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_working_day_is_as_long_as_the_version_in_force_says() {
    assertThat(LONGER_FROM_WEDNESDAY_NOON.dayLength(WED_NOON.minusMillis(1)))
        .isEqualTo(Duration.ofHours(8));
    assertThat(LONGER_FROM_WEDNESDAY_NOON.dayLength(WED_NOON)).isEqualTo(Duration.ofHours(12));
    assertThat(LONGER_FROM_WEDNESDAY_NOON.versionAt(WED_NOON).number()).isEqualTo(2);
  }

  @Test
  void a_calendar_may_change_between_a_zone_and_always() {
    WorkingTime calendar =
        WorkingTime.of(
            new Calendar(
                new CalendarId("growing"),
                "Growing",
                List.of(
                    new CalendarVersion(1, Instant.EPOCH, weekdays("09:00-17:00")),
                    new CalendarVersion(2, WED_NOON, new Always()))));
    assertThat(calendar.between(paris("2026-01-14T00:00"), paris("2026-01-15T06:00")))
        .isEqualTo(Duration.ofHours(3 + 12 + 6));
  }

  private static Duration between(String start, String end) {
    return LONGER_FROM_WEDNESDAY_NOON.between(paris(start), paris(end));
  }
}
