package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.accord.sync.source.servicenow.Instance.START;
import static dev.accord.sync.source.servicenow.Instance.trouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and as what trouble it is told. */
class RefusalsTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @Test
  void a_mapped_field_that_is_not_answered_rejects_the_ticket_only() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().create("b", START);
    INSTANCE.tables().put("incident", "a").remove("priority");

    List<ReadTicket> read = INSTANCE.source(5).next(Optional.empty()).tickets();

    assertThat(read)
        .contains(
            new ReadTicket.Rejected(
                "a",
                "INCa",
                "the record has no field priority; let the user read it, or correct the mapping"));
    assertThat(read).hasSize(2);
  }

  @Test
  void a_time_that_is_none_rejects_the_ticket_only() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().update("a", START.plusSeconds(5), "abel", "state", "2");
    INSTANCE.tables().create("b", START);
    INSTANCE
        .tables()
        .put("sys_audit", "audit", "documentkey", "b", "fieldname", "state", "sys_created_on", "?");

    List<ReadTicket> read = INSTANCE.source(5).next(Optional.empty()).tickets();

    assertThat(read)
        .filteredOn(ReadTicket.Rejected.class::isInstance)
        .singleElement()
        .satisfies(
            one ->
                assertThat(((ReadTicket.Rejected) one).reason())
                    .contains("sys_created_on is '?' instead of a time"));
  }

  @ParameterizedTest
  @CsvSource({"sys_updated_on, ''", "sys_updated_on, 02/03/2026 09:00:00"})
  void a_table_without_the_times_that_order_it_is_not_read(String field, String value) {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().put("incident", "a", field, value);

    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "401, DENIED",
    "403, DENIED",
    "429, THROTTLED",
    "500, UNREACHABLE",
    "503, UNREACHABLE",
    "404, UNREADABLE"
  })
  void trouble_is_told_as_what_it_is(int status, Trouble trouble) {
    INSTANCE.answer("incident", aResponse().withStatus(status));

    assertThat(trouble(INSTANCE.source(5))).isEqualTo(trouble);
  }

  @Test
  void answers_that_are_none_of_servicenow_are_told_apart() {
    INSTANCE.answer("incident", okJson("{\"result\": [{\"sys_id\""));
    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREACHABLE);
    INSTANCE.answer(
        "incident",
        okJson("{\"result\": [], \"error\": {\"message\": \"Transaction cancelled\"}}"));
    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREACHABLE);
    INSTANCE.answer("incident", okJson("{\"records\": []}"));
    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREADABLE);
    INSTANCE.answer(
        "incident",
        aResponse().withHeader("Content-Type", "text/html").withBody("<html>hibernating"));
    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREADABLE);
    INSTANCE.answer("incident", okJson("{\"result\": []}").withChunkedDribbleDelay(5, 60_000));
    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void an_answer_out_of_order_is_not_read() {
    INSTANCE.answer(
        "incident",
        okJson(
            """
            {"result": [{"sys_id": "a", "sys_updated_on": "2026-03-02 09:00:00"},
                        {"sys_id": "b", "sys_updated_on": "2026-03-02 08:00:00"}]}
            """));

    assertThat(trouble(INSTANCE.source(5))).isEqualTo(Trouble.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"^active=true", "active=true^NQactive=false", "active=true^ORDERBYnumber"})
  void a_scope_that_would_break_the_paging_is_refused(String scope) {
    assertThatThrownBy(() -> INSTANCE.source(5, scope))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_cursor_of_something_else_is_refused() {
    assertThatThrownBy(() -> INSTANCE.source(5).next(Optional.of(new Cursor("x^NQactive=true|a|"))))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("is none of ServiceNow");
  }
}
