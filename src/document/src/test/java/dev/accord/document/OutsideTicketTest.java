package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.document.problem.Problem;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideTicketTest {
  private static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");
  private static final UserKey KATRIN = new UserKey("katrin");

  private static final String SMALLEST =
      """
      {"system": "servicenow", "id": "46d44a", "key": "INC0010001",
       "url": "https://it.example.org/incident.do?sys_id=46d44a",
       "seen": "2026-03-02T09:00:00Z", "created": "2026-03-02T08:00:00Z", "fields": {}}
      """;

  @Test
  void what_is_written_is_read_again() {
    OutsideTicket outside =
        new OutsideTicket(
            new Ticket(
                new TicketId("servicenow", "46d44a"),
                "INC0010001",
                CREATED,
                new TicketState(
                    Map.of(
                        FieldKey.PROJECT,
                        List.of(FieldValue.of("IT")),
                        FieldKey.STATUS,
                        List.of(new FieldValue("1", "New")),
                        FieldKey.custom("Impact"),
                        List.of(FieldValue.of("2 – „mittel“")))),
                List.of(
                    new Event.FieldsChanged(
                        new Stamp(
                            "a1",
                            CREATED.plusSeconds(60),
                            7,
                            Optional.of(KATRIN),
                            Optional.of(CREATED.plusSeconds(61))),
                        Map.of(
                            FieldKey.STATUS, List.of(new FieldValue("2", "In Progress")),
                            FieldKey.ASSIGNEE, List.of())),
                    new Event.Commented(Stamp.of("c1", CREATED.plusSeconds(90), 8, KATRIN), true),
                    new Event.Commented(Stamp.of("c2", CREATED.plusSeconds(95), 9, KATRIN), false),
                    new Event.Deleted(
                        new Stamp(
                            "d1",
                            CREATED.plusSeconds(100),
                            10,
                            Optional.empty(),
                            Optional.empty()))),
                Duration.ofMillis(-1_234)),
            URI.create("https://it.example.org/incident.do?sys_id=46d44a"),
            "Printer <b>burns</b>",
            CREATED.plusSeconds(200));

    String json = DocumentWriter.write(outside);

    assertThat(DocumentReader.readOutsideTicket(json).orElseThrow()).isEqualTo(outside);
    assertThat(json).doesNotContain("\n");
  }

  @Test
  void the_smallest_has_no_summary_no_events_and_a_right_clock() {
    OutsideTicket outside = DocumentReader.readOutsideTicket(SMALLEST).orElseThrow();

    assertThat(outside.summary()).isEmpty();
    assertThat(outside.ticket().events()).isEmpty();
    assertThat(outside.ticket().clockOffset()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "fields": {} | "fields": {"prio": ["High"]} | fields.prio | There is no field 'prio'.
          "fields": {} | "fields": {"priority": "High"} | fields.priority | The text 'High' is not a list in [ ].
          "fields": {} | "fields": {"priority": [" "]} | fields.priority[0] | ield value id must not be blank.
          "fields": {} | "fields": {}, "clockOffset": 99999999999 | clockOffset | The source's clock is 99999999999 ms off
          "fields": {} | "fields": {}, "events": [{"id": "a", "at": "2026-03-02T09:00:00Z"}] | events[0] | this is 0 of them
          "fields": {} | "fields": {}, "events": [{"id": "a", "at": "2026-03-02T09:00:00Z", "comment": "client", "deleted": true}] | events[0] | this is 2 of them
          "fields": {} | "fields": {}, "events": [{"id": "a", "at": "2026-03-02T09:00:00Z", "comment": "all"}] | events[0].comment | 'all' is not one of
          "fields": {} | "fields": {}, "events": [{"id": "a", "at": "yesterday", "deleted": true}] | events[0].at | is not an instant
          https://it.example.org | javascript:alert(1)// | `` | starts with http:// or https://
          46d44a", "key" | 46d44a/../x", "key" | id | is no id
          "seen": "2026-03-02T09:00:00Z", | `` | `` | Member 'seen' is missing.
          """)
  void says_what_is_wrong_and_where(String part, String instead, String path, String message) {
    String text = SMALLEST.replace(part, instead);

    Reading<OutsideTicket> reading = DocumentReader.readOutsideTicket(text);

    assertThat(reading.value()).isEmpty();
    Problem first = reading.problems().get(0);
    assertThat(first.path().toString()).isEqualTo(path);
    assertThat(first.message()).contains(message);
    assertThat(first.cure()).isNotBlank();
  }
}
