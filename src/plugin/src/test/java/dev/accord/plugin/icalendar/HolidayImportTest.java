package dev.accord.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.format.HolidayFormat;
import dev.accord.plugin.icalendar.HolidayImport.Found;
import dev.accord.plugin.icalendar.HolidayImport.Left;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayImportTest {
  private static final Year YEAR = Year.of(2026);

  /** Of a file that may be as bad as 1 MB can be, on a machine that is busy. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a date               | DTSTART;VALUE=DATE:20261225                                          | "2026-12-25"
          a date to the next   | DTSTART;VALUE=DATE:20261225/DTEND;VALUE=DATE:20261226                | "2026-12-25"
          to the same date     | DTSTART;VALUE=DATE:20261225/DTEND;VALUE=DATE:20261225                | "2026-12-25"
          its end is exclusive | DTSTART;VALUE=DATE:20261224/DTEND;VALUE=DATE:20261227                | {"from":"2026-12-24","to":"2026-12-26"}
          across New Year      | DTSTART;VALUE=DATE:20261231/DTEND;VALUE=DATE:20270102                | {"from":"2026-12-31","to":"2027-01-01"}
          sixty days           | DTSTART;VALUE=DATE:20260101/DTEND;VALUE=DATE:20260302                | {"from":"2026-01-01","to":"2026-03-01"}
          a day long           | DTSTART;VALUE=DATE:20261225/DURATION:P1D                             | "2026-12-25"
          two weeks long       | DTSTART;VALUE=DATE:20260803/DURATION:P2W                             | {"from":"2026-08-03","to":"2026-08-16"}
          48 hours long        | DTSTART;VALUE=DATE:20261225/DURATION:PT48H                           | {"from":"2026-12-25","to":"2026-12-26"}
          midnight to midnight | DTSTART:20261225T000000/DTEND:20261226T000000                        | "2026-12-25"
          with a zone          | DTSTART;TZID=Europe/Berlin:20261225T000000/DTEND;TZID=Europe/Berlin:20261226T000000 | "2026-12-25"
          with an unknown zone | DTSTART;TZID=Nowhere:20261225T000000/DTEND;TZID=Nowhere:20261226T000000 | "2026-12-25"
          in UTC               | DTSTART:20261225T000000Z/DTEND:20261226T000000Z                      | "2026-12-25"
          to the last second   | DTSTART:20261225T000000/DTEND:20261225T235959                        | "2026-12-25"
          to the last minute   | DTSTART:20261224T000000/DTEND:20261225T235900                        | {"from":"2026-12-24","to":"2026-12-25"}
          a day from midnight  | DTSTART:20261225T000000/DURATION:P1D                                 | "2026-12-25"
          told to be all day   | DTSTART:20261225T000000/X-MICROSOFT-CDO-ALLDAYEVENT:TRUE             | "2026-12-25"
          a quoted parameter   | DTSTART;X-A="a;b:c";VALUE=DATE:20261225                              | "2026-12-25"
          small letters        | dtstart;value=date:20261225                                          | "2026-12-25"
          tentative            | DTSTART;VALUE=DATE:20261225/STATUS:TENTATIVE/TRANSP:TRANSPARENT      | "2026-12-25"
          one of the past      | DTSTART;VALUE=DATE:19991231                                          | "1999-12-31"
          an alarm inside      | DTSTART;VALUE=DATE:20261225/BEGIN:VALARM/DURATION:PT5M/SUMMARY:Ring/END:VALARM | "2026-12-25"
          """)
  void reads_days(String what, String lines, String holiday) {
    assertThat(told(event(lines))).as(what).isEqualTo("[" + holiday + "]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every year            | 20001225 | RRULE:FREQ=YEARLY                                    | "--12-25"
          said in full          | 20001225 | RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=25;WKST=SU | "--12-25"
          from this year on     | 20261225 | RRULE:FREQ=YEARLY                                    | "--12-25"
          some days a year      | 20201224 | DURATION:P3D/RRULE:FREQ=YEARLY                       | {"from":"--12-24","to":"--12-26"}
          across New Year       | 20201231 | DURATION:P2D/RRULE:FREQ=YEARLY                       | {"from":"--12-31","to":"--01-01"}
          29 February           | 20240229 | RRULE:FREQ=YEARLY                                    | "--02-29"
          a leap day inside     | 20260228 | DURATION:P2D/RRULE:FREQ=YEARLY;COUNT=3               | {"from":"2026-02-28","to":"2026-03-01"} {"from":"2027-02-28","to":"2027-03-01"} {"from":"2028-02-28","to":"2028-02-29"}
          from a later year on  | 20301225 | RRULE:FREQ=YEARLY                                    | "2030-12-25" "2031-12-25"
          until a day           | 20241225 | RRULE:FREQ=YEARLY;UNTIL=20271225                     | "2026-12-25" "2027-12-25"
          until a time          | 20241225 | RRULE:FREQ=YEARLY;UNTIL=20271225T000000Z             | "2026-12-25" "2027-12-25"
          so many times         | 20251225 | RRULE:FREQ=YEARLY;COUNT=3                            | "2026-12-25" "2027-12-25"
          every second year     | 20251225 | RRULE:FREQ=YEARLY;INTERVAL=2                         | "2027-12-25" "2029-12-25" "2031-12-25"
          but not that year     | 20261225 | RRULE:FREQ=YEARLY;COUNT=3/EXDATE;VALUE=DATE:20271225 | "2026-12-25" "2028-12-25"
          but not those years   | 20261225 | RRULE:FREQ=YEARLY/EXDATE;VALUE=DATE:20271225,20281225/EXDATE;VALUE=DATE:20291225 | "2026-12-25" "2030-12-25" "2031-12-25"
          a weekday of a month  | 20101125 | RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH               | "2026-11-26" "2027-11-25" "2028-11-23" "2029-11-22" "2030-11-28" "2031-11-27"
          the last weekday      | 19710531 | RRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5;UNTIL=20280101 | "2026-05-25" "2027-05-31"
          a day of the year     | 20260110 | RRULE:FREQ=YEARLY;BYYEARDAY=10;COUNT=2               | "2026-01-10" "2027-01-10"
          every month           | 20260131 | RRULE:FREQ=MONTHLY;COUNT=3                           | "2026-01-31" "2026-03-31" "2026-05-31"
          every week            | 20260102 | RRULE:FREQ=WEEKLY;COUNT=3                            | "2026-01-02" "2026-01-09" "2026-01-16"
          every day             | 20260102 | RRULE:FREQ=DAILY;COUNT=2                             | "2026-01-02" "2026-01-03"
          hours pass by         | 20260102 | RRULE:FREQ=DAILY;BYHOUR=0;BYMINUTE=0;COUNT=2         | "2026-01-02" "2026-01-03"
          two days a week       | 20260105 | RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=3                | "2026-01-05" "2026-01-06" "2026-01-12"
          started last year     | 20251231 | DURATION:P3D/RRULE:FREQ=YEARLY;COUNT=1               | {"from":"2025-12-31","to":"2026-01-02"}
          more dates            | 20260102 | RDATE;VALUE=DATE:20260305,20260407                   | "2026-01-02" "2026-03-05" "2026-04-07"
          six years and no more | 20251224 | RRULE:FREQ=YEARLY;INTERVAL=3                         | "2028-12-24" "2031-12-24"
          """)
  void follows_what_repeats(String what, String start, String lines, String holidays) {
    assertThat(told(event("DTSTART;VALUE=DATE:" + start + "/" + lines)))
        .as(what)
        .isEqualTo("[" + holidays.replace(" ", ", ") + "]");
  }

  @Test
  void ends_a_rule_in_the_zone_of_its_start() {
    assertThat(
            told(
                event(
                    "DTSTART;TZID=Europe/Berlin:20251225T000000/DURATION:P1D"
                        + "/RRULE:FREQ=YEARLY;UNTIL=20271224T230000Z")))
        .isEqualTo("[\"2026-12-25\", \"2027-12-25\"]");
  }

  @Test
  void replaces_a_time_of_a_series_by_the_event_that_says_so() {
    String moved =
        event("UID:a/DTSTART;VALUE=DATE:20260508/RRULE:FREQ=YEARLY;COUNT=3")
            + event("UID:a/RECURRENCE-ID;VALUE=DATE:20270508/DTSTART;VALUE=DATE:20270510")
            + event("UID:a/RECURRENCE-ID;VALUE=DATE:20280508/DTSTART:20280508/STATUS:CANCELLED");

    assertThat(told(moved)).isEqualTo("[\"2026-05-08\", \"2027-05-10\"]");
  }

  @Test
  void takes_names_as_people_wrote_them() {
    Found found =
        read(
            file(
                "X-WR-CALNAME:Jours fériés\\, France\r\n"
                    + event("SUMMARY:Fête\\; \\nnationale\\, \\\\o//DTSTART:20260714")
                        .replace("//", "/\r\n")
                        .replace("o/", "o")
                    + event("SUMMARY;LANGUAGE=ja:元日/DTSTART:20260101")));

    assertThat(found.name()).isEqualTo("Jours fériés, France");
    assertThat(found.holidays())
        .extracting(holiday -> holiday.name())
        .containsExactly("元日", "Fête; nationale, \\o");
  }

  @Test
  void joins_folded_lines_and_takes_any_line_end() {
    String folded =
        file(event("SUMMARY:Day of the Ger\r\n man\r\n\t Unity/DTSTART;VALUE=\r\n DATE:20261003"));

    for (String text : List.of(folded, folded.replace("\r\n", "\n"), "\uFEFF" + folded)) {
      assertThat(read(text).holidays())
          .extracting(one -> one.name())
          .first()
          .asString()
          .isEqualTo("Day of the German Unity");
    }
  }

  @Test
  void cuts_a_name_that_a_calendar_cannot_hold() {
    Found found = read(file(event("SUMMARY:" + "😀".repeat(300) + "/DTSTART:20260101")));

    assertThat(found.holidays().get(0).name())
        .hasSizeLessThanOrEqualTo(255)
        .endsWith("😀…")
        .startsWith("😀");
  }

  @Test
  void tells_nothing_twice_and_sorts() {
    assertThat(
            told(
                event("DTSTART:20260501")
                    + event("DTSTART:20260101")
                    + event("DTSTART;VALUE=DATE:20260501/DTEND;VALUE=DATE:20260502")
                    + event("DTSTART:20001225/RRULE:FREQ=YEARLY")
                    + event("DTSTART:20011225/RRULE:FREQ=YEARLY")))
        .isEqualTo("[\"--12-25\", \"2026-01-01\", \"2026-05-01\"]");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DTSTART:20261225T090000/DTEND:20261225T100000                     | It has hours
          DTSTART:20261225T000000                                           | It has hours
          DTSTART:20261225T000000/DTEND:20261225T120000                     | It has hours
          DTSTART;VALUE=DATE:20261225/DURATION:PT5H                         | It has hours
          DTSTART;VALUE=DATE:20261225/STATUS:CANCELLED                      | It is cancelled
          DTSTART;VALUE=DATE:20260101/DTEND;VALUE=DATE:20260303             | It takes 61 days, and a holiday at most 60.
          DTSTART;VALUE=DATE:20261225/DTEND;VALUE=DATE:20261224             | It ends before it starts
          DTSTART;VALUE=DATE:20261225/DURATION:-P1D                         | It ends before it starts
          DTSTART;VALUE=DATE:20261225/DURATION:soon                         | Its duration cannot be read
          DTSTART;VALUE=DATE:20261225/DURATION:P99999999999D                | Its duration cannot be read
          DTSTART;VALUE=DATE:20261225/DTEND:later                           | Its end cannot be read
          DTSTART;VALUE=DATE:20260230                                       | It has no start date
          DTSTART:soon                                                      | It has no start date
          DESCRIPTION:Whenever                                              | It has no start date
          DTSTART;VALUE=DATE:00011225                                       | It is not between 1900 and 2599
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=SECONDLY                   | It repeats within a day
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=NEVER                      | It repeats within a day
          DTSTART;VALUE=DATE:20261225/RRULE:                                | a rule that cannot be followed
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=YEARLY;BYEASTER=1          | a rule that cannot be followed
          DTSTART;VALUE=DATE:20261225/RRULE:RSCALE=HEBREW;FREQ=YEARLY       | a rule that cannot be followed
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=YEARLY;INTERVAL=2000000000 | a rule that cannot be followed
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=YEARLY;BYMONTHDAY=99       | a rule that cannot be followed
          DTSTART;VALUE=DATE:20260228/RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | a rule that cannot be followed
          DTSTART;VALUE=DATE:20261225/RRULE:FREQ=YEARLY;UNTIL=never         | a rule that cannot be followed
          DTSTART;VALUE=DATE:20260102/RRULE:FREQ=DAILY                      | It repeats on more than 366 days from 2026 to 2031.
          DTSTART;VALUE=DATE:19000102/RRULE:FREQ=DAILY                      | It repeats too often to be followed
          DTSTART;VALUE=DATE:20100102/RRULE:FREQ=YEARLY;COUNT=3             | It has no day from 2026 to 2031
          DTSTART;VALUE=DATE:20400102/RRULE:FREQ=WEEKLY                     | It has no day from 2026 to 2031
          DTSTART;VALUE=DATE:20260102/RRULE:FREQ=WEEKLY/RRULE:FREQ=MONTHLY  | several rules at once
          DTSTART;VALUE=DATE:20260102/RRULE:FREQ=WEEKLY/EXRULE:FREQ=MONTHLY | several rules at once
          """)
  void leaves_what_is_no_holiday_and_says_why(String lines, String why) {
    Found found = read(file(event("SUMMARY:Party/" + lines)));

    assertThat(found.holidays()).isEmpty();
    assertThat(found.left())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.summary()).isEqualTo("Party");
              assertThat(left.why()).contains(why);
            });
  }

  @Test
  void says_when_what_is_left_starts() {
    assertThat(
            read(file(
                    event("DTSTART:20261225T093000Z")
                        + event("DTSTART:20261225/STATUS:CANCELLED")
                        + event("SUMMARY:?")))
                .left())
        .extracting(Left::start)
        .containsExactly("2026-12-25T09:30", "2026-12-25", "");
  }

  static Stream<Arguments> noCalendars() {
    return Stream.of(
        Arguments.of("nothing", "", "no iCalendar"),
        Arguments.of("a page", "<!doctype html><html><body>Log in</body></html>", "no iCalendar"),
        Arguments.of("a table", "Name,Date\nNew Year,2026-01-01\n", "no iCalendar"),
        Arguments.of("a visiting card", "BEGIN:VCARD\nFN:Jo\nEND:VCARD\n", "no iCalendar"),
        Arguments.of("noise", noise(), "no iCalendar"),
        Arguments.of("no event", file(""), "no event"),
        Arguments.of("tasks", file("BEGIN:VTODO\r\nEND:VTODO\r\n"), "no event"),
        Arguments.of("half a file", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTST", "breaks off"),
        Arguments.of(
            "an event in a task",
            file("BEGIN:VTODO\r\n" + event("DTSTART:20260101") + "END:VTODO\r\n"),
            "no event"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noCalendars")
  void refuses_what_is_no_calendar(String what, String text, String message) {
    assertThatThrownBy(() -> read(text))
        .as(what)
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining(message)
        .satisfies(
            thrown -> assertThat(((UnreadableCalendarException) thrown).cure()).isNotBlank());
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("deep", "BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(100_000), "nested"),
        Arguments.of("100,000 events", file(event("").repeat(40_000)), "more than 5,000 events"),
        Arguments.of(
            "many rules",
            file(event("DTSTART:20260228/RRULE:FREQ=WEEKLY").repeat(4_000)),
            "more than 200 events that repeat"),
        Arguments.of(
            "many dates",
            file(each(100, "DTSTART:20260101/RRULE:FREQ=WEEKLY;COUNT=300/SUMMARY:%d")),
            "more than 5,000 holidays"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refuses_soon_what_is_too_much(String what, String text, String message) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> read(text))
                .as(what)
                .isInstanceOf(UnreadableCalendarException.class)
                .hasMessageContaining(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366;BYMONTH=2",
        "FREQ=MONTHLY;INTERVAL=999;BYDAY=5MO;BYSETPOS=2",
        "FREQ=DAILY;INTERVAL=999;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYYEARDAY=-366;BYMONTH=12",
      })
  void gives_up_soon_on_rules_that_never_come_true(String rule) {
    String text = file(each(200, "DTSTART:19000101/SUMMARY:%d/RRULE:" + rule));

    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertThat(read(text).left()).as(rule).hasSize(200));
  }

  @Test
  void ends_soon_whatever_a_file_holds() {
    Random random = new Random(7);
    List<String> some =
        List.of(
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VCALENDAR",
            "END:VCALENDAR",
            "BEGIN:VALARM",
            "DTSTART:20260101",
            "DTSTART;TZID=:20260101T000000",
            "DTEND:20260102",
            "DURATION:P1D",
            "RRULE:FREQ=YEARLY;BYDAY=-53MO,1TU;BYWEEKNO=-1",
            "RRULE:FREQ=MONTHLY;BYSETPOS=-1",
            "RDATE:20260101,,x",
            "EXDATE:",
            "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=no:=4",
            " folded",
            "VERSION:1.0",
            "VERSION:2.0",
            ";:",
            "\u0000",
            "RECURRENCE-ID:20260101");
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int file = 0; file < 200; file++) {
            String lines =
                random
                    .ints(60, 0, some.size())
                    .mapToObj(some::get)
                    .collect(Collectors.joining("\r\n"));
            try {
              assertThat(read(file(lines + "\r\n")).left()).isNotNull();
            } catch (UnreadableCalendarException refused) {
              assertThat(refused.cure()).isNotBlank();
            }
          }
        });
  }

  private static String told(String events) {
    Found found = read(file(events));
    return found.holidays().stream().map(HolidayFormat::write).toList().toString();
  }

  private static Found read(String text) {
    return HolidayImport.read(text, YEAR);
  }

  private static String file(String lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\n" + lines + "END:VCALENDAR\r\n";
  }

  /** An event of lines that slashes part, as paths of zones and texts do not begin one. */
  private static String event(String lines) {
    return "BEGIN:VEVENT\r\n"
        + lines.replaceAll("/(?=(?:X-)?[A-Z]{3,}[-A-Z]*[;:])", "\r\n")
        + "\r\nEND:VEVENT\r\n";
  }

  private static String each(int count, String lines) {
    return IntStream.range(0, count)
        .mapToObj(number -> event(lines.formatted(number)))
        .collect(Collectors.joining());
  }

  private static String noise() {
    StringBuilder noise = new StringBuilder();
    new Random(5).ints(100_000, 0, 0xD000).forEach(one -> noise.append((char) one));
    return noise.toString();
  }
}
