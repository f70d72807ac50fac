package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.store.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ICalendarResourceTest {
  private static final int MEGABYTE = 1024 * 1024;

  private static final String FILE =
      """
      BEGIN:VCALENDAR
      X-WR-CALNAME:Holidays in France
      BEGIN:VEVENT
      SUMMARY:Bastille Day
      DTSTART;VALUE=DATE:20000714
      RRULE:FREQ=YEARLY
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:<b>Party</b>
      DTSTART:20260714T200000Z
      DTEND:20260714T230000Z
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:
      DTSTART;VALUE=DATE:20260501
      END:VEVENT
      END:VCALENDAR
      """;

  private final TestWeb web = new TestWeb(new PluginUnderTest(TestDatabase.H2.empty(), MON_1200));

  @BeforeEach
  void logIn() {
    web.administrate("ada");
  }

  @Test
  void tells_holidays_as_a_calendar_writes_them_and_what_is_left() {
    assertThat(TestWeb.json(web.icalendar().read(TestWeb.body(FILE))))
        .isEqualTo(
            TestWeb.json(
                """
                {"name": "Holidays in France",
                 "holidays": [{"name": "Bastille Day", "yearly": "--07-14"}, "2026-05-01"],
                 "left": [{
                   "summary": "<b>Party</b>",
                   "start": "2026-07-14T20:00",
                   "why": "It has hours, and a holiday takes whole days."
                 }]}
                """));
  }

  @Test
  void answers_those_alone_who_may_change_calendars() {
    web.logIn("paul");
    assertThatThrownBy(() -> web.icalendar().read(TestWeb.body(FILE)))
        .satisfies(TestWeb.failure(403));

    web.logOut();
    assertThatThrownBy(() -> web.icalendar().read(TestWeb.body(FILE)))
        .satisfies(TestWeb.failure(401));
  }

  @Test
  void reads_nothing_of_those_who_may_not() {
    web.logIn("paul");
    InputStream unread =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("read");
          }
        };

    assertThatThrownBy(() -> web.icalendar().read(unread)).satisfies(TestWeb.failure(403));
  }

  @Test
  void takes_a_megabyte_and_not_a_byte_more() {
    String filled = FILE + " ".repeat(MEGABYTE - FILE.length());

    assertThat(web.icalendar().read(TestWeb.body(filled))).contains("Bastille Day");
    assertThatThrownBy(() -> web.icalendar().read(TestWeb.body(filled + " ")))
        .satisfies(TestWeb.failure(400))
        .hasMessageContaining("larger than 1 MB");
  }

  @Test
  void refuses_what_is_no_calendar() {
    assertThatThrownBy(() -> web.icalendar().read(TestWeb.body("<html></html>")))
        .satisfies(TestWeb.failure(400))
        .hasMessageContaining("no iCalendar");
    assertThatThrownBy(
            () -> web.icalendar().read(new ByteArrayInputStream(new byte[] {-119, 80, 78, 71})))
        .satisfies(TestWeb.failure(400))
        .hasMessageContaining("not UTF-8");
  }
}
