package dev.accord.sandbox.scenario.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final TimeFormat DAY_FIRST = TimeFormat.of("d/M/yyyy HH:mm", PARIS);

  static Stream<Arguments> times() {
    return Stream.of(
        arguments("d/M/yyyy HH:mm", "29/2/2016 06:38", "2016-02-29T05:38:00Z"),
        arguments("d/M/yyyy HH:mm", "1/7/2016 00:00", "2016-06-30T22:00:00Z"),
        arguments("uuuu-MM-dd HH:mm:ss", "2026-01-02 03:04:05", "2026-01-02T02:04:05Z"),
        arguments("dd-MMM-yyyy hh:mm a", "03-mar-2026 01:30 PM", "2026-03-03T12:30:00Z"),
        arguments("yyyy-MM-dd'T'HH:mm:ssXXX", "2026-01-02T03:04:05-05:00", "2026-01-02T08:04:05Z"),
        arguments("yyyy-MM-dd'T'HH:mm:ssXXX", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"));
  }

  @ParameterizedTest
  @MethodSource("times")
  void reads_a_time_in_its_zone_unless_it_has_an_offset(
      String pattern, String text, Instant expected) {
    LoggedTime time = TimeFormat.of(pattern, PARIS).parse(text);

    assertThat(time).isEqualTo(LoggedTime.exact(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/2/2016 10:00",
        "29/2/2015 10:00",
        "1/1/2016 24:00",
        "1/13/2016 10:00",
        "?",
        ""
      })
  void refuses_what_no_calendar_has(String text) {
    assertThatThrownBy(() -> DAY_FIRST.parse(text))
        .hasMessage("'%s' is no time of the form d/M/yyyy HH:mm", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29/3/2026 02:00", "29/3/2026 02:15", "29/3/2026 02:59"})
  void reads_a_time_that_the_clocks_skipped_as_the_first_instant_after_the_gap(String text) {
    LoggedTime time = DAY_FIRST.parse(text);

    assertThat(time.skipped()).isTrue();
    assertThat(time.earlier()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(time.later()).isEqualTo(time.earlier());
  }

  @Test
  void knows_both_instants_of_a_time_that_the_clocks_showed_twice() {
    LoggedTime time = DAY_FIRST.parse("25/10/2026 02:30");

    assertThat(time.earlier()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(time.later()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(time.skipped()).isFalse();
  }

  @Test
  void takes_the_later_reading_only_where_the_earlier_would_go_back() {
    LoggedTime time = DAY_FIRST.parse("25/10/2026 02:30");

    assertThat(time.notBefore(Instant.MIN)).isEqualTo(time.earlier());
    assertThat(time.notBefore(time.earlier())).isEqualTo(time.earlier());
    assertThat(time.notBefore(time.earlier().plusMillis(1))).isEqualTo(time.later());
  }
}
