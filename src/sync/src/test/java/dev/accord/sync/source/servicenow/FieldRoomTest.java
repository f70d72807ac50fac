package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.accord.sync.source.WriteBack.Outlook;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.source.WriteBackSettings.OfRecords;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRoomTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @ParameterizedTest
  @CsvSource({
    "DUE, 19, 18",
    "BREACHED_AT, 19, 18",
    "STANDING, 8, 7",
    "PHASE, 12, 11",
    "AGREEMENT, 100, 40",
    "DEPARTMENT, 255, 99",
  })
  void a_field_without_room_for_what_it_is_to_hold_is_told(Fact fact, int enough, int little) {
    column("incident", "string", enough);
    assertThat(outlook(fact).obstacles()).isEmpty();

    column("incident", "string", little);
    assertThat(outlook(fact).obstacles())
        .singleElement()
        .asString()
        .startsWith(
            "WARNING writeBack.fields.u_it: The field takes %d characters, and '%s' may have"
                .formatted(little, fact.word()));
  }

  @ParameterizedTest
  @CsvSource({"task, string, 1", "cmdb_ci, string, 0", "incident, glide_date_time, 0"})
  void only_texts_of_the_table_and_of_task_are_measured(String table, String type, int obstacles) {
    column(table, type, 10);

    assertThat(outlook(Fact.DUE).obstacles()).hasSize(obstacles);
  }

  @Test
  void what_cannot_be_known_is_said() {
    column("incident", "string", 40);
    assertThat(outlook(Fact.DUE).told()).contains("cannot be asked").doesNotContain("dictionary");

    INSTANCE.answer("sys_dictionary", aResponse().withStatus(403));
    assertThat(outlook(Fact.DUE).told()).contains("sys_dictionary cannot be read");
    assertThat(outlook(Fact.DUE).obstacles()).isEmpty();
  }

  @Test
  void a_system_that_is_away_is_no_right_that_is_missing() {
    INSTANCE.answer("sys_dictionary", aResponse().withStatus(502));

    assertThat(catchThrowableOfType(TroubleException.class, () -> outlook(Fact.DUE)).trouble())
        .isEqualTo(Trouble.UNREACHABLE);
  }

  private static void column(String table, String type, int length) {
    INSTANCE
        .tables()
        .put(
            "sys_dictionary",
            "d1",
            "name",
            table,
            "element",
            "u_it",
            "internal_type",
            type,
            "max_length",
            Integer.toString(length));
  }

  private static Outlook outlook(Fact fact) {
    OfRecords settings = new OfRecords(Map.of("u_it", fact), Optional.empty(), Set.of(), false);
    return new RecordWriting(INSTANCE.peer(), "incident", settings).outlook(List.of());
  }
}
