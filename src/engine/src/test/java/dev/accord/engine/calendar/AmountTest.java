package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant ANY_DAY = Instant.parse("2026-03-02T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "3 days,            3, PT0S,    3 days",
    "1 day,             1, PT0S,    1 day",
    "4h,                0, PT4H,    4h",
    "2 days 30m,        2, PT30M,   2 days 30m",
    "1d4h,              1, PT4H,    1 day 4h",
    "' 1 Day 4 Hours ', 1, PT4H,    1 day 4h",
    "90 minutes,        0, PT90M,   1h 30m",
    "45s 5ms,           0, PT45.005S, 45s 5ms",
    "36525 days,        36525, PT0S, 36525 days",
    "100h,              0, PT100H,  100h",
  })
  void reads_what_people_write(String text, int days, String time, String written) {
    Amount amount = Amount.parse(text);
    assertThat(amount).isEqualTo(new Amount(days, Duration.parse(time)));
    assertThat(amount).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "three days", "4", "h", "1.5h", "-1h", "4h later", "2 weeks", "1h 2h"})
  void refuses_what_it_cannot_read_and_shows_how_to_write_it(String text) {
    assertThatThrownBy(() -> Amount.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'%s' is not an amount of working time", text)
        .hasMessageEndingWith("Write it as 3 days, 4h or 2 days 30m.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 days", "0h 0m"})
  void refuses_nothing(String text) {
    assertThatThrownBy(() -> Amount.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be more than zero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "365250 days",
        "8766000h",
        "36525 days 1ms",
        "999999999999 days",
        "999999999999 hours"
      })
  void refuses_a_thousand_years(String text) {
    assertThatThrownBy(() -> Amount.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longer than 100 years");
  }

  @Test
  void refuses_parts_finer_than_a_millisecond() {
    assertThatThrownBy(() -> Amount.of(Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finer than a millisecond");
  }

  @Test
  void reads_back_what_it_writes() {
    Random random = new Random(31);
    for (int i = 0; i < 1000; i++) {
      Duration time = Duration.ofMillis(1 + (long) (random.nextDouble() * 1e11));
      Amount amount = new Amount(random.nextInt(30_000), time);
      assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }
  }

  @Test
  void a_day_is_as_long_as_the_calendars_usual_day() {
    WorkingTime office = Sample.mondayToFriday(BERLIN, "08:00-12:00", "13:00-17:00");
    WorkingTime always = Sample.compiled(new Always());
    assertThat(Amount.parse("3 days").on(office, ANY_DAY)).isEqualTo(Duration.ofHours(24));
    assertThat(Amount.parse("3 days").on(always, ANY_DAY)).isEqualTo(Duration.ofHours(72));
    assertThat(Amount.parse("1 day 30m").on(office, ANY_DAY)).isEqualTo(Duration.ofMinutes(510));
  }

  @Test
  void the_usual_day_is_the_commonest_and_of_two_the_longer() {
    WeekHours shortFriday =
        WeekHours.mondayToFriday(Sample.windows("09:00-17:30"))
            .with(DayOfWeek.FRIDAY, Sample.windows("09:00-15:00"));
    WeekHours twoKinds =
        WeekHours.CLOSED
            .with(DayOfWeek.MONDAY, Sample.windows("09:00-15:00"))
            .with(DayOfWeek.TUESDAY, Sample.windows("22:00-06:00"));
    assertThat(OfficeHours.of(BERLIN, shortFriday).dayLength()).isEqualTo(Duration.ofMinutes(510));
    assertThat(OfficeHours.of(BERLIN, twoKinds).dayLength()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void the_usual_day_of_an_empty_week_keeps_amounts_positive() {
    assertThat(OfficeHours.of(BERLIN, WeekHours.CLOSED).dayLength())
        .isEqualTo(Duration.ofHours(24));
  }
}
