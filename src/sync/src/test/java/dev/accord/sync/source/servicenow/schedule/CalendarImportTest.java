package dev.accord.sync.source.servicenow.schedule;

import static dev.accord.sync.source.servicenow.schedule.Entries.NOW;
import static dev.accord.sync.source.servicenow.schedule.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.engine.calendar.CalendarId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarImportTest {
  private static final String DAILY = "from=20060102T080000 to=20060102T170000 repeat=daily";

  @Test
  void what_is_made_is_a_document_that_can_be_read() {
    Schedule hours =
        named(
            "8-5 weekdays \u202e<b>\n",
            """
            from=20060102T080000 to=20060102T170000 repeat=weekdays until=20261231;
            from=20270101T070000 to=20270101T160000 repeat=weekdays;
            from=20260302T220000 to=20260303T060000;
            from=20121224T120000 to=20121224T235959 repeat=yearly type=exclude;
            from=20121225T000000 to=20121225T235959 all_day repeat=yearly type=exclude
            """);

    CalendarImport made = made(List.of(hours, named("Nights", DAILY)), Map.of());

    String document = DocumentWriter.write(made.definitions());
    assertThat(DocumentReader.read(document).orElseThrow()).isEqualTo(made.definitions());
    assertThat(made.definitions().calendars()).hasSize(2);
    assertThat(made.definitions().calendars().get(0).versions()).hasSize(2);
    assertThat(made.isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "8-5 weekdays excluding holidays, 8-5-weekdays-excluding-holidays",
    "Öffnungszeiten (Köln), offnungszeiten-koln",
    "24 × 7, 24-7",
    "営業時間, schedule"
  })
  void ids_are_made_of_names(String name, String id) {
    assertThat(made(List.of(named(name, DAILY)), Map.of()).ids())
        .containsEntry(name, new CalendarId(id));
  }

  @Test
  void ids_are_the_same_whatever_the_order_and_those_of_the_mapping_come_first() {
    Map<String, CalendarId> mapped = Map.of("Desk", new CalendarId("night-shift"));
    List<Schedule> schedules =
        List.of(named("night shift", DAILY), named("Desk", DAILY), named("Night Shift", DAILY));
    CalendarImport made = made(schedules, mapped);

    assertThat(made.ids())
        .containsEntry("Desk", new CalendarId("night-shift"))
        .containsEntry("Night Shift", new CalendarId("night-shift-2"))
        .containsEntry("night shift", new CalendarId("night-shift-3"));
    assertThat(made(List.of(schedules.get(2), schedules.get(1), schedules.get(0)), mapped).ids())
        .isEqualTo(made.ids());
  }

  @Test
  void two_schedules_that_would_be_one_calendar_are_told() {
    CalendarId both = new CalendarId("office");
    CalendarImport made =
        made(List.of(named("A", DAILY), named("B", DAILY)), Map.of("A", both, "B", both));

    assertThat(made.ids()).containsOnlyKeys("A");
    assertThat(made.isComplete()).isFalse();
    assertThat(made.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "B: Its calendar would be office, which another schedule became. Name one schedule at a"
                + " time by --schedule, or give it another id in the mapping.");
  }

  private static Schedule named(String name, String entries) {
    return new Schedule(name, "UTC", entries(entries), List.of());
  }

  private static CalendarImport made(List<Schedule> schedules, Map<String, CalendarId> ids) {
    return CalendarImport.of(schedules, ids, Optional.empty(), NOW);
  }
}
