package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static final CalendarId BERLIN = new CalendarId("berlin");
  private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void refuses_to_stand_for_round_the_clock_by_having_no_hours() {
    assertThatThrownBy(() -> new Calendar(BERLIN, "Berlin", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("calendar berlin has no version; give it hours, or the hours Always");
  }

  @Test
  void refuses_versions_out_of_order() {
    CalendarVersion first = new CalendarVersion(1, JUNE, new Always());
    CalendarVersion second = new CalendarVersion(2, JANUARY, new Always());
    assertThatThrownBy(() -> new Calendar(BERLIN, "Berlin", List.of(first, second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 2 from 2026-01-01T00:00:00Z must come after version 1");
    assertThatThrownBy(() -> new Calendar(BERLIN, "Berlin", List.of(second, first)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_a_blank_id_a_blank_name_and_a_version_below_one() {
    assertThatThrownBy(() -> new CalendarId(" ")).hasMessageContaining("calendar id is blank");
    assertThatThrownBy(() -> Calendar.of(BERLIN, "", new Always()))
        .hasMessageContaining("calendar berlin has a blank name");
    assertThatThrownBy(() -> new CalendarVersion(0, JUNE, new Always()))
        .hasMessageContaining("versions count from 1");
  }

  @Test
  void refuses_two_exceptions_for_one_date() {
    OfficeHours hours = OfficeHours.of(ZoneId.of("Europe/Berlin"), WeekHours.CLOSED);
    DatedException closed = DatedException.closed(LocalDate.of(2026, 12, 24));
    assertThatThrownBy(() -> hours.withExceptions(closed, closed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two exceptions for 2026-12-24; join their windows into one");
  }

  @Test
  void refuses_a_holiday_that_ends_before_it_starts() {
    assertThatThrownBy(() -> Holiday.between(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 8, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before it starts");
  }

  @Test
  void the_version_in_force_is_the_latest_that_took_effect() {
    CalendarVersion first = new CalendarVersion(1, JANUARY, new Always());
    CalendarVersion second = new CalendarVersion(4, JUNE, new Always());
    Calendar calendar = new Calendar(BERLIN, "Berlin", List.of(first, second));
    assertThat(calendar.versionAt(JUNE)).isEqualTo(second);
    assertThat(calendar.versionAt(JUNE.minusMillis(1))).isEqualTo(first);
    assertThat(calendar.versionAt(Instant.MIN)).isEqualTo(first);
  }

  @Test
  void a_correction_says_why_in_a_thousand_characters_at_most() {
    UserKey katrin = new UserKey("katrin");

    assertThat(new Correction(JUNE, katrin, "x".repeat(1_000)).reason()).hasSize(1_000);
    assertThatThrownBy(() -> new Correction(JUNE, katrin, "x".repeat(1_001)))
        .hasMessage(
            "the reason of a correction by katrin has 1,001 characters; shorten it to 1,000");
    assertThatThrownBy(() -> new Correction(JUNE, katrin, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
