package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "09:00-17:00,      09:00, PT8H,  false, 09:00-17:00",
    "9:00,             -,     -,     -,     -",
    "22:00-06:00,      22:00, PT8H,  true,  22:00-06:00",
    "22:00-06:00+1,    22:00, PT8H,  true,  22:00-06:00",
    "00:00-24:00,      00:00, PT24H, false, 00:00-24:00",
    "00:00-00:00,      00:00, PT24H, false, 00:00-24:00",
    "17:00-24:00,      17:00, PT7H,  false, 17:00-24:00",
    "17:00-00:00,      17:00, PT7H,  false, 17:00-24:00",
    "09:00-09:00+1,    09:00, PT24H, true,  09:00-09:00+1",
    "23:59:59.5-00:00, 23:59:59.500, PT0.5S, false, 23:59:59.500-24:00",
  })
  void reads_and_writes(
      String text, String start, String length, String reachesNextDay, String written) {
    if (start.equals("-")) {
      assertThatThrownBy(() -> Window.parse(text)).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    Window window = Window.parse(text);
    assertThat(window).isEqualTo(new Window(LocalTime.parse(start), Duration.parse(length)));
    assertThat(window.reachesNextDay()).isEqualTo(Boolean.valueOf(reachesNextDay));
    assertThat(window).hasToString(written);
    assertThat(Window.parse(window.toString())).isEqualTo(window);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "09:00",
        "09:00-25:00",
        "nine-five",
        "09:00-17:00-18:00",
        "24:00-06:00",
        "09:00-24:00+1",
        "9:00-17:00"
      })
  void refuses_what_is_no_window_and_shows_how_to_write_one(String text) {
    assertThatThrownBy(() -> Window.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'%s' is not a window", text)
        .hasMessageContaining("09:00-17:00");
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        Arguments.of("09:00-09:00", "has no length"),
        Arguments.of("09:00-10:00+1", "24 hours at most"),
        Arguments.of("09:00:00.0001-10:00", "finer than a millisecond"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void refuses_a_length_that_cannot_be(String text, String why) {
    assertThatThrownBy(() -> Window.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void refuses_windows_of_one_day_that_overlap_and_names_them() {
    assertThatThrownBy(() -> WeekHours.mondayToFriday(Sample.windows("13:00-17:00", "09:00-13:30")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("MONDAY: windows 09:00-13:30 and 13:00-17:00 overlap; join them or move one");
  }

  @Test
  void allows_windows_that_touch_and_sorts_them() {
    Window[] windows = Sample.windows("13:00-17:00", "09:00-13:00", "22:00-06:00");
    assertThat(Window.ofOneDay(List.of(windows), "day"))
        .extracting(Window::toString)
        .containsExactly("09:00-13:00", "13:00-17:00", "22:00-06:00");
  }

  @Test
  void refuses_more_windows_than_a_day_can_need() {
    List<Window> many =
        Stream.iterate(LocalTime.MIDNIGHT, start -> start.plusMinutes(20))
            .limit(49)
            .map(start -> Window.of(start, start.plusMinutes(10)))
            .toList();
    assertThatThrownBy(() -> Window.ofOneDay(many, "TUESDAY"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TUESDAY has 49 windows; a day has 48 at most");
  }
}
