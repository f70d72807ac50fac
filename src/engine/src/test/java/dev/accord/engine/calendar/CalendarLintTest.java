package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarLintTest {

  private static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WeekHours OFFICE = WeekHours.mondayToFriday(Window.parse("09:00-17:00"));

  static Stream<Arguments> calendars() {
    return Stream.of(
        Arguments.of("round the clock", new Always(), List.of()),
        Arguments.of("an ordinary office", OfficeHours.of(BERLIN, OFFICE), List.of()),
        Arguments.of("an office in UTC", OfficeHours.of(ZoneId.of("UTC"), OFFICE), List.of()),
        Arguments.of(
            "an empty week",
            OfficeHours.of(BERLIN, WeekHours.CLOSED),
            List.of(CalendarLint.Kind.EMPTY_WEEK, CalendarLint.Kind.HARDLY_OPEN)),
        Arguments.of(
            "closed for the summer",
            OfficeHours.of(BERLIN, OFFICE)
                .withHolidays(
                    Holidays.of(
                        Holiday.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 1)))),
            List.of(CalendarLint.Kind.HARDLY_OPEN)),
        Arguments.of(
            "nights that meet the morning",
            OfficeHours.of(
                BERLIN, WeekHours.everyDay(Sample.windows("05:00-09:00", "22:00-06:00"))),
            Collections.nCopies(7, CalendarLint.Kind.SHIFTS_OVERLAP)),
        Arguments.of(
            "nights that touch the morning",
            OfficeHours.of(
                BERLIN, WeekHours.everyDay(Sample.windows("06:00-09:00", "22:00-06:00"))),
            List.of()),
        Arguments.of(
            "an offset for a zone",
            OfficeHours.of(ZoneId.of("+01:00"), OFFICE),
            List.of(CalendarLint.Kind.FIXED_OFFSET)),
        Arguments.of(
            "holidays of last year",
            OfficeHours.of(BERLIN, OFFICE)
                .withHolidays(Holidays.of(Holiday.on(LocalDate.of(2025, 12, 25)))),
            List.of(CalendarLint.Kind.HOLIDAYS_RUN_OUT)),
        Arguments.of(
            "holidays of next year",
            OfficeHours.of(BERLIN, OFFICE)
                .withHolidays(Holidays.of(Holiday.on(LocalDate.of(2027, 1, 1)))),
            List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calendars")
  void warns_of(String what, Hours hours, List<CalendarLint.Kind> expected) {
    assertThat(CalendarLint.of(Sample.compiled(hours), AT))
        .as(what)
        .extracting(CalendarLint::kind)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void says_which_calendar_what_is_wrong_and_what_mends_it() {
    WorkingTime closed = Sample.compiled(OfficeHours.of(BERLIN, WeekHours.CLOSED));
    assertThat(CalendarLint.of(closed, AT))
        .extracting(CalendarLint::message)
        .containsExactly(
            "calendar sample, version 1, has no working hours on any weekday. Give its week a"
                + " window.",
            "calendar sample, version 1, has 0 minutes open in the 30 days from"
                + " 2026-07-01T00:00:00Z. Check its week, holidays and exceptions.");
  }

  @Test
  void looks_at_versions_to_come_and_not_at_those_that_are_over() {
    CalendarVersion over =
        new CalendarVersion(1, Instant.EPOCH, OfficeHours.of(BERLIN, WeekHours.CLOSED));
    CalendarVersion current =
        new CalendarVersion(2, AT.minusSeconds(1), OfficeHours.of(BERLIN, OFFICE));
    CalendarVersion toCome =
        new CalendarVersion(
            3, Instant.parse("2027-01-01T00:00:00Z"), OfficeHours.of(BERLIN, WeekHours.CLOSED));
    Calendar calendar =
        new Calendar(new CalendarId("sample"), "Sample", List.of(over, current, toCome));
    assertThat(CalendarLint.of(WorkingTime.of(calendar), AT))
        .singleElement()
        .satisfies(lint -> assertThat(lint.kind()).isEqualTo(CalendarLint.Kind.EMPTY_WEEK))
        .satisfies(lint -> assertThat(lint.message()).contains("version 3"));
  }
}
