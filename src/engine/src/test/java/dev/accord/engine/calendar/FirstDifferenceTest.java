package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDifferenceTest {
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2030-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "09:00-17:00,             09:00-17:00,             ",
    "09:00-17:00,             10:00-17:00,             2026-03-02T09:00:00Z",
    "09:00-17:00,             09:00-16:00,             2026-03-02T16:00:00Z",
    "09:00-17:00,             closed,                  2026-03-02T09:00:00Z",
    "09:00-12:00 13:00-17:00, 09:00-12:00 14:00-17:00, 2026-03-02T13:00:00Z",
    "09:00-12:00,             09:00-12:00 13:00-17:00, 2026-03-02T13:00:00Z",
    "00:00-24:00,             00:00-12:00,             2026-03-02T12:00:00Z",
  })
  void one_day_differs(String hours, String others, @Nullable Instant first) {
    assertThat(FirstDifference.of(on(hours), on(others), FROM, UNTIL))
        .isEqualTo(Optional.ofNullable(first));
    assertThat(FirstDifference.of(on(others), on(hours), FROM, UNTIL))
        .isEqualTo(Optional.ofNullable(first));
  }

  @Test
  void what_differs_outside_is_not_looked_at() {
    Instant dayAfter = Instant.parse("2026-03-03T00:00:00Z");

    assertThat(FirstDifference.of(on("09:00-17:00"), on("closed"), dayAfter, UNTIL)).isEmpty();
    assertThat(FirstDifference.of(on("09:00-17:00"), on("closed"), UNTIL, FROM)).isEmpty();
  }

  /** On Monday 2 March 2026; all other days are as usual. */
  private static WorkingTime on(String windows) {
    Window[] open =
        windows.equals("closed")
            ? new Window[0]
            : Arrays.stream(windows.split(" ")).map(Window::parse).toArray(Window[]::new);
    OfficeHours usual =
        OfficeHours.of(ZoneOffset.UTC, WeekHours.mondayToFriday(Window.parse("09:00-17:00")));
    LocalDate monday = LocalDate.of(2026, 3, 2);
    DatedException exception =
        open.length == 0 ? DatedException.closed(monday) : DatedException.open(monday, open);
    return WorkingTime.of(
        Calendar.of(new CalendarId("desk"), "Desk", usual.withExceptions(exception)));
  }
}
