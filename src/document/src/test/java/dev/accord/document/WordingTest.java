package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.change.Wording;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How parts of the example are said. */
class WordingTest {
  private static final Definitions EXAMPLE = DocumentReader.read(Documents.example()).orElseThrow();
  private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

  static Stream<Arguments> hours() {
    WeekHours split =
        WeekHours.mondayToFriday(Window.parse("09:00-12:00"), Window.parse("13:00-18:00"))
            .with(DayOfWeek.FRIDAY, Window.parse("09:00-15:00"));
    WeekHours nights =
        WeekHours.CLOSED
            .with(DayOfWeek.SUNDAY, Window.parse("22:00-06:00"))
            .with(DayOfWeek.TUESDAY, Window.parse("00:00-24:00"));
    WeekHours shifts =
        WeekHours.CLOSED
            .with(DayOfWeek.MONDAY, Window.parse("07:00-23:00"), Window.parse("23:00-07:00"))
            .with(DayOfWeek.TUESDAY, Window.parse("07:00-23:00"), Window.parse("23:00-07:00"))
            .with(DayOfWeek.WEDNESDAY, Window.parse("07:00-23:00"))
            .with(DayOfWeek.SUNDAY, Window.parse("23:00-07:00"));
    WeekHours overSunday =
        WeekHours.CLOSED
            .with(DayOfWeek.SUNDAY, Window.parse("20:00-02:00"))
            .with(DayOfWeek.MONDAY, Window.parse("01:00-06:00"), Window.parse("08:00-09:00"));
    return Stream.of(
        Arguments.of(
            OfficeHours.of(ZoneOffset.UTC, shifts),
            "Mon–Tue all day; Wed 00:00–23:00; Sun 23:00–24:00"),
        Arguments.of(
            OfficeHours.of(ZoneOffset.UTC, overSunday), "Mon 08:00–09:00; Sun 20:00–06:00"),
        Arguments.of(
            OfficeHours.of(ZoneOffset.UTC, WeekHours.everyDay(Window.parse("07:00-07:00+1"))),
            "Mon–Sun all day"),
        Arguments.of(
            OfficeHours.of(
                ZoneOffset.UTC,
                WeekHours.mondayToFriday(Window.parse("09:00-12:00"), Window.parse("12:00-18:00"))),
            "Mon–Fri 09:00–18:00"),
        Arguments.of(
            OfficeHours.of(ZoneOffset.UTC, WeekHours.everyDay(Window.parse("22:00-06:00"))),
            "Mon–Sun 22:00–06:00"),
        Arguments.of(
            OfficeHours.of(ZoneOffset.UTC, split),
            "Mon–Thu 09:00–12:00, 13:00–18:00; Fri 09:00–15:00"),
        Arguments.of(OfficeHours.of(ZoneOffset.UTC, nights), "Tue all day; Sun 22:00–06:00"),
        Arguments.of(OfficeHours.of(ZoneOffset.UTC, WeekHours.CLOSED), "closed"));
  }

  @ParameterizedTest
  @MethodSource
  void hours(Hours hours, String said) {
    assertThat(Wording.of(hours)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "3 days, always, 3 days = 72h on Always (24h a day)",
    "1 day 30m, always, 1 day 30m = 24h 30m on Always (24h a day)",
    "4h, always, 4h on Always"
  })
  void an_amount_tells_what_it_comes_to(String amount, String id, String said) {
    Calendar calendar =
        EXAMPLE.calendars().stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(Wording.of(Amount.parse(amount), WorkingTime.of(calendar), AT)).isEqualTo(said);
  }

  @Test
  void filters_targets_and_steps_are_said_in_words() {
    TimeMetric resolution = EXAMPLE.agreements().get(0).versions().get(1).timeMetrics().get(1);

    assertThat(Wording.of(resolution.goals().get(1).applies()))
        .isEqualTo("priority is High or Highest");
    assertThat(Wording.of(resolution.goals().get(2).target())).isEqualTo("by the date in dueDate");
    assertThat(resolution.escalation())
        .extracting(step -> Wording.of(step.at()))
        .containsExactly("80 %", "1h before due", "30m after due");
    assertThat(Wording.of(resolution.escalation().get(2).tell().get(0))).isEqualTo("client's head");
    assertThat(Wording.of(resolution.escalation().get(2).actions().get(1)))
        .isEqualTo("create Task 'Process by hand' in ITS with label rescue");
  }
}
