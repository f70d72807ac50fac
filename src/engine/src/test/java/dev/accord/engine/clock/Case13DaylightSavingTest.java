package dev.accord.engine.clock;

import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Semantics 13: clocks count instants, over both clock changes of 2026 in Berlin. */
class Case13DaylightSavingTest {

  private static Company open(String window) {
    return Company.promising(resolution().within("100h"))
        .with(
            Calendar.of(
                new CalendarId("berlin"),
                "Berlin",
                OfficeHours.of(Day.BERLIN, WeekHours.everyDay(Window.parse(window)))));
  }

  static Stream<Arguments> spans() {
    return Stream.of(
        Arguments.of("09:00-17:00", "2026-03-29", "2026-03-30", Duration.ofHours(8)),
        Arguments.of("09:00-17:00", "2026-10-25", "2026-10-26", Duration.ofHours(8)),
        Arguments.of("00:00-24:00", "2026-03-29", "2026-03-30", Duration.ofHours(23)),
        Arguments.of("00:00-24:00", "2026-10-25", "2026-10-26", Duration.ofHours(25)),
        Arguments.of("02:15-02:45", "2026-03-29", "2026-03-30", Duration.ZERO),
        Arguments.of("02:15-02:45", "2026-10-25", "2026-10-26", Duration.ofMinutes(90)));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void a_cycle_over_the_change_of_clocks_counts_what_was_open(
      String window, String from, String until, Duration expected) {
    Instant start = Day.of(from).at("00:00");

    Cycle cycle = open(window).cycle(Tickets.created(start), Day.of(until).at("00:00"));

    assertThat(cycle.elapsed()).isEqualTo(expected);
  }

  static Stream<Arguments> nights() {
    return Stream.of(
        Arguments.of("2026-03-28", "2026-03-29", 7), Arguments.of("2026-10-24", "2026-10-25", 9));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void a_night_shift_is_as_long_as_it_was(String evening, String morning, long hours) {
    Instant start = Day.of(evening).at("21:00");

    Cycle cycle = open("22:00-06:00").cycle(Tickets.created(start), Day.of(morning).at("12:00"));

    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(hours));
  }
}
