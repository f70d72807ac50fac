package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTermTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "within the week, Europe/Berlin, 2026-11-16T09:00:00Z, 2026-11-18T09:00:00Z",
    "from Thursday to Monday, Europe/Berlin, 2026-11-19T09:00:00Z, 2026-11-23T09:00:00Z",
    "asked on a Sunday, Europe/Berlin, 2026-11-15T12:00:00Z, 2026-11-17T16:00:00Z",
    "over the change to summer time, Europe/Berlin, 2026-03-27T09:00:00Z, 2026-03-31T08:00:00Z",
  })
  void two_working_days_of_the_department(String what, String zone, Instant asked, Instant due) {
    assertThat(FollowUpTerm.dueAt(asked, office(zone))).contains(due);
  }

  /** A row of the page of surveys: a day of the week and an hour, in UTC. */
  static List<String> documented(List<String> cells) {
    String[] asked = cells.get(0).split(" ");
    LocalDate day =
        LocalDate.parse("2026-11-16")
            .with(
                TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(asked[0].toUpperCase(Locale.ROOT))));
    Instant at = day.atTime(LocalTime.parse(asked[1])).toInstant(ZoneOffset.UTC);
    return List.of(
        DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC)
            .format(FollowUpTerm.dueAt(at, office("UTC")).orElseThrow()));
  }

  private static WorkingTime office(String zone) {
    return WorkingTime.of(
        Calendar.of(
            new CalendarId("office"),
            "Office",
            OfficeHours.of(
                ZoneId.of(zone), WeekHours.mondayToFriday(Window.parse("09:00-17:00")))));
  }
}
