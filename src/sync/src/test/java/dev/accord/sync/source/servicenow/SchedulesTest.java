package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sync.source.servicenow.schedule.Schedule;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulesTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @BeforeEach
  void fill() {
    put("cmn_schedule", "s1", "name", "8-5 weekdays", "time_zone", "Europe/Berlin", "parent", "s4");
    put("cmn_schedule", "s2", "name", "Holidays");
    put("cmn_schedule", "s3", "name", "Breaks");
    put("cmn_schedule", "s4", "name", "Parent");
    put("cmn_schedule", "s5", "name", "Other");
    put("cmn_other_schedule", "o1", "schedule", "s1", "child_schedule", "s2", "type", "include");
    put("cmn_other_schedule", "o2", "schedule", "s1", "child_schedule", "s3", "type", "exclude");
    // In a circle.
    put("cmn_other_schedule", "o3", "schedule", "s2", "child_schedule", "s1", "type", "include");
    for (int i = 1; i <= 5; i++) {
      put("cmn_schedule_span", "e" + i, "schedule", "s" + i, "name", "Entry " + i, "all_day", "1");
    }
  }

  private static void put(String table, String id, String... fields) {
    INSTANCE.tables().put(table, id, fields);
  }

  @Test
  void a_schedule_comes_with_its_entries_and_the_schedules_within_it() {
    List<Schedule> read = schedules().read(List.of("8-5 weekdays"));

    assertThat(read)
        .singleElement()
        .satisfies(
            schedule -> {
              assertThat(schedule.zone()).isEqualTo("Europe/Berlin");
              assertThat(schedule.entries())
                  .singleElement(InstanceOfAssertFactories.MAP)
                  .containsEntry("name", "Entry 1")
                  .containsEntry("repeat_type", "");
              assertThat(schedule.others())
                  .extracting(other -> other.schedule().name() + " " + other.excluded())
                  .containsExactlyInAnyOrder("Parent false", "Holidays false", "Breaks true");
              assertThat(schedule.others())
                  .flatExtracting(other -> other.schedule().others())
                  .isEmpty();
            });
  }

  @Test
  void all_are_read_when_none_is_named() {
    assertThat(schedules().read(List.of()))
        .extracting(Schedule::name)
        .containsExactlyInAnyOrder("8-5 weekdays", "Holidays", "Breaks", "Parent", "Other");
  }

  @Test
  void one_that_is_not_there_is_told_with_those_that_are() {
    assertThatThrownBy(() -> schedules().read(List.of("8-5 weekday")))
        .isInstanceOf(TroubleException.class)
        .hasMessage("there is no schedule '8-5 weekday'. Did you mean '8-5 weekdays'?");
  }

  @ParameterizedTest
  @CsvSource({
    "cmn_schedule, 200, DENIED",
    "cmn_schedule_span, 200, DENIED",
    "cmn_schedule, 403, DENIED",
    "cmn_other_schedule, 500, UNREACHABLE",
    "cmn_schedule_span, 404, UNREADABLE"
  })
  void tables_that_may_not_be_read_are_not_taken_for_empty(
      String table, int status, Trouble trouble) {
    INSTANCE.answer(
        table,
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "application/json")
            .withBody("{\"result\": []}"));

    assertThatThrownBy(() -> schedules().read(List.of()))
        .isInstanceOfSatisfying(
            TroubleException.class, it -> assertThat(it.trouble()).isEqualTo(trouble));
  }

  private static Schedules schedules() {
    return new Schedules(INSTANCE.peer());
  }
}
