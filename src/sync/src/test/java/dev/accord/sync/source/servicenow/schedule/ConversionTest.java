package dev.accord.sync.source.servicenow.schedule;

import static dev.accord.sync.source.servicenow.schedule.Entries.BERLIN;
import static dev.accord.sync.source.servicenow.schedule.Entries.NOW;
import static dev.accord.sync.source.servicenow.schedule.Entries.convert;
import static dev.accord.sync.source.servicenow.schedule.Entries.entries;
import static dev.accord.sync.source.servicenow.schedule.Entries.open;
import static dev.accord.sync.source.servicenow.schedule.Entries.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
  private static final LocalDate MON_2 = LocalDate.of(2026, 3, 2);

  /** Entries, and when the calendar is open in the week from Monday 2 March 2026. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Every week
          from=20060102T080000 to=20060102T170000 repeat=weekdays | Mon 2 08:00-17:00, Tue 3 08:00-17:00, Wed 4 08:00-17:00, Thu 5 08:00-17:00, Fri 6 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekends | Sat 7 08:00-17:00, Sun 8 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekMWF | Mon 2 08:00-17:00, Wed 4 08:00-17:00, Fri 6 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekTT | Tue 3 08:00-17:00, Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T100000 repeat=weekly days=135 | Mon 2 08:00-10:00, Wed 4 08:00-10:00, Fri 6 08:00-10:00
          from=20060102T080000 to=20060102T100000 repeat=specific days=1,7 | Mon 2 08:00-10:00, Sun 8 08:00-10:00
          from=20060103T080000 to=20060103T100000 repeat=weekly | Tue 3 08:00-10:00
          # Nights, and across the end of the week
          from=20060102T220000 to=20060103T060000 repeat=weekly days=17 | Mon 2 00:00-06:00, Mon 2 22:00-06:00, Sun 8 22:00-00:00
          from=20060106T180000 to=20060109T060000 repeat=weekly days=5 | Mon 2 00:00-06:00, Fri 6 18:00-00:00
          # Whole days; the last second of a day is its end
          from=20060103T000000 to=20060103T235959 all_day repeat=weekly | Tue 3 00:00-00:00
          from=20060103T090000 to=20060103T235959 repeat=weekly | Tue 3 09:00-00:00
          # Several entries, which touch, overlap or take away
          from=20060102T080000 to=20060102T120000 repeat=weekly days=1; from=20060102T120000 to=20060102T150000 repeat=weekly days=1 | Mon 2 08:00-15:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=1; from=20060102T120000 to=20060102T130000 repeat=daily type=exclude | Mon 2 08:00-12:00, Mon 2 13:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=daily; from=20060103T000000 to=20060108T235959 all_day repeat=weekly days=2 type=exclude | Mon 2 08:00-17:00
          # Until a day, from a day
          from=20060102T080000 to=20060102T170000 repeat=daily until=20260303 | Mon 2 08:00-17:00, Tue 3 08:00-17:00
          from=20260305T080000 to=20260305T170000 repeat=daily; from=20060102T080000 to=20060102T100000 repeat=daily until=20260304 | Mon 2 08:00-10:00, Tue 3 08:00-10:00, Wed 4 08:00-10:00, Thu 5 08:00-17:00, Fri 6 08:00-17:00, Sat 7 08:00-17:00, Sun 8 08:00-17:00
          # Single dates
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20260304T000000 to=20260304T235959 all_day type=exclude | Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20260304T120000 to=20260304T180000 type=exclude | Wed 4 08:00-12:00, Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20260304T150000 to=20260304T200000 | Wed 4 08:00-20:00, Thu 5 08:00-17:00
          from=20060102T220000 to=20060103T060000 repeat=weekly days=3; from=20260305T020000 to=20260305T030000 type=exclude | Wed 4 22:00-02:00, Thu 5 03:00-06:00
          from=20260304T090000 to=20260304T110000 | Wed 4 09:00-11:00
          # Every year
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20120304T000000 to=20120304T235959 all_day repeat=yearly yearly_type=doy type=exclude | Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20120301T000000 to=20120301T235959 all_day repeat=yearly yearly_type=float week=1 day=4 month=3 type=exclude | Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20120304T120000 to=20120304T235959 repeat=yearly type=exclude | Wed 4 08:00-12:00, Thu 5 08:00-17:00
          from=20060102T080000 to=20060102T170000 repeat=weekly days=34; from=20120304T000000 to=20120304T235959 all_day repeat=yearly until=20251231 type=exclude | Wed 4 08:00-17:00, Thu 5 08:00-17:00
          """)
  void entries_become_windows(String entries, String open) {
    Conversion conversion = convert(schedule("UTC", entries));

    assertThat(open(conversion, ZoneId.of("UTC"), MON_2, 7)).isEqualTo(open);
    assertThat(conversion.findings()).extracting(Finding::kind).doesNotContain(Kind.LEFT_OUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from=20060102T080000 to=20060102T170000 repeat=monthly | in a way that calendars cannot say ('monthly')
          from=20060102T080000 to=20060102T170000 repeat=weekly every=2 | only every 2 turns ('weekly')
          from=20060102T080000 to=20060102T170000 repeat=daily every=3 | only every 3 turns ('daily')
          from=20060102T080000 to=20060102T170000 repeat=weektrweekends | cannot say ('weektrweekends')
          from=20060102T080000 to=20060102T170000 repeat=yearly yearly_type=float week=x | cannot say ('yearly')
          from=yesterday to=20060102T170000 repeat=daily | goes from 'yesterday' until
          from=20060102T170000 to=20060102T080000 repeat=daily | ends before it begins
          from=20060102T080000 to=20060102T170000 repeat=daily type=maintenance | of the type 'maintenance'
          from=20060102T080000 to=20060118T170000 repeat=daily | 16 days long
          """)
  void what_a_calendar_cannot_say_is_told_by_its_name(String entry, String what) {
    Conversion conversion =
        convert(
            schedule("UTC", "from=20060102T080000 to=20060102T170000 repeat=weekdays;" + entry));

    assertThat(conversion.calendar()).isPresent();
    assertThat(conversion.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.LEFT_OUT);
              assertThat(finding.toString()).startsWith("Hours › Entry: ").contains(what);
              assertThat(finding.cure()).isNotBlank();
            });
  }

  @Test
  void all_days_around_the_clock_is_always() {
    Conversion conversion =
        convert(schedule("UTC", "from=20060102T000000 to=20060102T235959 all_day repeat=daily"));

    assertThat(conversion.calendar().orElseThrow().versionAt(NOW).hours()).isEqualTo(new Always());
  }

  @Test
  void holidays_are_read_as_what_they_are() {
    Conversion conversion =
        convert(
            schedule(
                "Europe/Berlin",
                """
                from=20060102T080000 to=20060102T170000 repeat=weekdays;
                from=20121225T000000 to=20121226T235959 all_day repeat=yearly type=exclude;
                from=20260501T000000 to=20260501T235959 all_day type=exclude;
                from=20120116T000000 to=20120116T235959 all_day repeat=yearly yearly_type=float week=last day=2 month=5 type=exclude
                """));

    OfficeHours hours = (OfficeHours) conversion.calendar().orElseThrow().versionAt(NOW).hours();
    assertThat(hours.exceptions()).isEmpty();
    assertThat(hours.holidays().days()).hasSize(1 + 1 + 7);
    assertThat(hours.holidays().cover(LocalDate.of(2030, 12, 26))).isTrue();
    assertThat(hours.holidays().cover(LocalDate.of(2026, 5, 1))).isTrue();
    assertThat(hours.holidays().cover(LocalDate.of(2027, 5, 1))).isFalse();
    // The last Mondays of May.
    assertThat(hours.holidays().cover(LocalDate.of(2026, 5, 25))).isTrue();
    assertThat(hours.holidays().cover(LocalDate.of(2031, 5, 26))).isTrue();
    assertThat(conversion.findings())
        .extracting(Finding::what)
        .containsExactly("Its dates are written out until 2031.");
  }

  @Test
  void times_in_utc_are_those_of_the_schedule_s_zone() {
    Conversion conversion =
        convert(schedule("Europe/Rome", "from=20140107T100000Z to=20140107T180000Z repeat=weekly"));

    // 11:00 in Rome in winter, and so in summer.
    ZoneId rome = ZoneId.of("Europe/Rome");
    assertThat(open(conversion, rome, MON_2, 7)).isEqualTo("Tue 3 11:00-19:00");
    assertThat(open(conversion, rome, LocalDate.of(2026, 7, 6), 7)).isEqualTo("Tue 7 11:00-19:00");
  }

  @Test
  void hours_follow_the_wall_clock_over_clock_changes() {
    WorkingTime time =
        WorkingTime.of(
            convert(
                    schedule(
                        "Europe/Berlin",
                        "from=20060101T000000 to=20060101T235959 all_day repeat=weekends"))
                .calendar()
                .orElseThrow());

    assertThat(ofDay(time, LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
    assertThat(ofDay(time, LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
  }

  private static Duration ofDay(WorkingTime time, LocalDate day) {
    return time.between(
        day.atStartOfDay(BERLIN).toInstant(), day.plusDays(1).atStartOfDay(BERLIN).toInstant());
  }

  @Test
  void a_schedule_that_floats_needs_a_zone() {
    Schedule floats = schedule("", "from=20060102T080000 to=20060102T170000 repeat=daily");

    assertThat(convert(floats).calendar()).isEmpty();
    assertThat(convert(floats).findings())
        .extracting(Finding::cure)
        .containsExactly("Name its zone by --zone, for instance --zone Europe/Berlin.");
    Conversion inBerlin = Conversion.of(floats, new CalendarId("hours"), Optional.of(BERLIN), NOW);
    assertThat(open(inBerlin, BERLIN, MON_2, 1)).isEqualTo("Mon 2 08:00-17:00");
  }

  @Test
  void schedules_within_it_count_and_excluded_ones_take_away() {
    Schedule holidays =
        new Schedule(
            "Holidays",
            "",
            entries("from=20260303T000000 to=20260303T235959 all_day type=exclude"),
            List.of());
    Schedule breaks =
        new Schedule(
            "Breaks",
            "Europe/Paris",
            entries("from=20060102T120000 to=20060102T130000 repeat=daily"),
            List.of());
    Schedule whole =
        new Schedule(
            "Hours",
            "Europe/Berlin",
            entries("from=20060102T080000 to=20060102T170000 repeat=weekly days=23"),
            List.of(new Schedule.Other(false, holidays), new Schedule.Other(true, breaks)));

    Conversion conversion = convert(whole);

    assertThat(open(conversion, BERLIN, MON_2, 7))
        .isEqualTo("Wed 4 08:00-12:00, Wed 4 13:00-17:00");
    assertThat(conversion.findings())
        .extracting(Finding::what)
        .containsExactly(
            "Breaks within it has the zone Europe/Paris; its days are taken as those of"
                + " Europe/Berlin.");
    assertThat(convert(new Schedule("Holidays", "UTC", holidays.entries(), List.of())).calendar())
        .isEmpty();
  }

  @Test
  void entries_that_ended_long_ago_and_such_that_never_end_make_no_versions() {
    Conversion conversion =
        convert(
            schedule(
                "UTC",
                """
                from=20060102T080000 to=20060102T170000 repeat=weekdays until=20400101;
                from=20060102T080000 to=20060102T200000 repeat=weekdays until=20111231
                """));

    assertThat(conversion.calendar().orElseThrow().versions()).hasSize(1);
    assertThat(conversion.findings())
        .extracting(Finding::what)
        .containsExactly("It ended on 2011-12-31, and is left out.");
  }
}
