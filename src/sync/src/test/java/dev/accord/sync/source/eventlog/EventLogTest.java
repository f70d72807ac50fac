package dev.accord.sync.source.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.pass.SetClock;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.trouble.TroubleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of rows. */
class EventLogTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T12:00:00Z"));
  private final Path folder;
  private final DeskLog desk;

  EventLogTest(@TempDir Path folder) {
    this.folder = folder;
    this.desk = new DeskLog(folder.resolve("desk.csv"), clock);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void each_row_says_how_a_ticket_was_and_what_differs_has_changed() {
    desk.write(
        DeskLog.HEADER
            + "INC1,2026-03-02 08:00,New,High,Desk,ann\n"
            + "INC1,2026-03-02 08:30,Active,High,Desk,ann\n"
            + "INC1,2026-03-02 09:00,Closed,Low,Network,?\n");

    OutsideTicket outside = only(desk.read());

    assertThat(outside.ticket().created()).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    assertThat(outside.url()).hasToString("https://desk.example.org/INC1");
    assertThat(outside.summary()).isEqualTo("Low of Network");
    assertThat(outside.ticket().initial().values(FieldKey.STATUS))
        .containsExactly(FieldValue.of("New"));
    assertThat(outside.ticket().events())
        .extracting(Object::toString)
        .hasSize(2)
        .first()
        .asString()
        .contains("2026-03-02T07:30:00Z");
    Event.FieldsChanged last = (Event.FieldsChanged) outside.ticket().events().get(1);
    assertThat(last.after())
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of("done")))
        .containsEntry(FieldKey.PRIORITY, List.of(FieldValue.of("Low")))
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(FieldValue.of("Network")))
        .containsEntry(FieldKey.ASSIGNEE, List.of());
  }

  @Test
  void what_a_row_does_not_know_is_nobody_but_a_state_and_a_priority_stay() {
    desk.write(
        DeskLog.HEADER
            + "INC1,2026-03-02 08:00,Active,High,Desk,ann\n"
            + "INC1,2026-03-02 08:30,?,,,\n");

    Event.FieldsChanged change = (Event.FieldsChanged) only(desk.read()).ticket().events().get(0);

    assertThat(change.after()).containsOnlyKeys(FieldKey.ASSIGNMENT_GROUP, FieldKey.ASSIGNEE);
  }

  @Test
  void rows_that_tell_changes_say_nothing_by_an_empty_cell() {
    desk.by(DeskLog.MAPPING + "rows: changes\n")
        .write(
            DeskLog.HEADER
                + "INC1,2026-03-02 08:00,New,High,Desk,ann\n"
                + "INC1,2026-03-02 08:30,Active,,,\n"
                + "INC1,2026-03-02 08:40,,,,?\n");

    List<Event> events = only(desk.read()).ticket().events();

    assertThat(((Event.FieldsChanged) events.get(0)).after())
        .containsOnlyKeys(FieldKey.STATUS, FieldKey.STATUS_CATEGORY, FieldKey.RESOLUTION);
    assertThat(((Event.FieldsChanged) events.get(1)).after()).containsOnlyKeys(FieldKey.ASSIGNEE);
  }

  @Test
  void a_ticket_begins_in_the_state_that_the_mapping_says_when_it_was_created() {
    desk.by(
            DeskLog.MAPPING.replace("time: updated", "time: updated, created: opened")
                + "startState: New\n")
        .write(
            "number,updated,state,priority,group,agent,opened\n"
                + "INC1,2026-03-02 08:30,Active,High,Desk,ann,2026-03-02 08:00\n");

    OutsideTicket outside = only(desk.read());

    assertThat(outside.ticket().created()).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    assertThat(outside.ticket().initial().values(FieldKey.STATUS))
        .containsExactly(FieldValue.of("New"));
    assertThat(outside.ticket().events())
        .extracting(Event::at)
        .containsExactly(Instant.parse("2026-03-02T07:30:00Z"));
  }

  @Test
  void rows_of_a_ticket_need_not_stand_together_nor_in_order() {
    desk.write(
        DeskLog.HEADER
            + "INC1,2026-03-02 09:00,Closed,High,Desk,ann\n"
            + "INC2,2026-03-02 08:00,New,High,Desk,ann\n"
            + "INC1,2026-03-02 08:00,New,High,Desk,ann\n"
            + "INC1,2026-03-02 08:00,Active,High,Desk,ann\n");

    List<ReadTicket> read = desk.read();

    assertThat(read).extracting(ReadTicket::id).containsExactly("INC2", "INC1");
    OutsideTicket one = ((ReadTicket.Understood) read.get(1)).outside();
    assertThat(one.ticket().events())
        .extracting(event -> ((Event.FieldsChanged) event).after().get(FieldKey.STATUS))
        .containsExactly(List.of(FieldValue.of("In Progress")), List.of(FieldValue.of("Closed")));
  }

  @Test
  void the_hour_that_comes_twice_goes_on_and_never_back() {
    desk.write(
        DeskLog.HEADER
            + "INC1,2025-10-26 02:50,New,High,Desk,ann\n"
            + "INC1,2025-10-26 02:10,Active,High,Desk,ann\n");

    assertThat(only(desk.read()).ticket().events())
        .extracting(Event::at)
        .containsExactly(Instant.parse("2025-10-26T01:10:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INC1,31/2/2016,New,High,Desk,ann | desk.csv, line 3: updated '31/2/2016' is no time
          INC1,,New,High,Desk,ann | desk.csv, line 3 has no time in column updated
          INC1,2026-03-02 08:00,New | desk.csv, line 3 has 3 cells where the first line has 6
          ,2026-03-02 08:00,New,High,Desk,ann | desk.csv, line 3 has no id in column number
          """)
  void a_bad_row_is_told_with_its_line_and_spoils_no_other_ticket(String row, String reason) {
    desk.write(DeskLog.HEADER + "INC9,2026-03-02 08:00,New,High,Desk,ann\n" + row + "\n");

    List<ReadTicket> read = desk.read();

    assertThat(read.get(0)).isInstanceOf(ReadTicket.Understood.class);
    assertThat(read.get(1))
        .isInstanceOfSatisfying(
            ReadTicket.Rejected.class, it -> assertThat(it.reason()).contains(reason));
  }

  @Test
  void a_bad_row_that_was_mended_is_missing_and_its_ticket_is_there() {
    desk.write(DeskLog.HEADER + "INC1,2026-03-02 08:00\n");
    String line = desk.readIds().get(0);
    assertThat(desk.log().read(List.of(line))).hasSize(1);

    desk.write(DeskLog.HEADER + "INC1,2026-03-02 08:00,New,High,Desk,ann\n");

    assertThat(desk.log().read(List.of(line))).isEmpty();
    assertThat(desk.readIds()).containsExactly("INC1");
  }

  @Test
  void an_id_of_any_signs_is_known_by_one_that_fits_and_shown_as_it_is() {
    desk.write(DeskLog.HEADER + "#7/a,2026-03-02 08:00,New,High,Desk,ann\n");

    OutsideTicket outside = only(desk.read());

    assertThat(outside.ticket().id().value()).isEqualTo(":00237:002fa");
    assertThat(outside.ticket().key()).isEqualTo("#7/a");
    assertThat(outside.url()).hasToString("https://desk.example.org/%237%2Fa");
  }

  @Test
  void separators_quotes_lines_within_cells_and_a_mark_before_utf_8_are_no_matter() {
    desk.by(DeskLog.MAPPING + "csv: {separator: \";\", quote: \"'\"}\n")
        .write(
            "\uFEFF'number';updated;state;priority;group;agent\r\n"
                + "INC1;2026-03-02 08:00;New;'Very\r\nhigh';'It''s; us';Zoë\r\n"
                + "INC2;2026-03-02 08:00;New;5\" disk;Desk;?\r\n");

    List<ReadTicket> read = desk.read();

    assertThat(((ReadTicket.Understood) read.get(0)).outside().summary())
        .isEqualTo("Very  high of It's; us");
    assertThat(((ReadTicket.Understood) read.get(1)).outside().summary())
        .isEqualTo("5\" disk of Desk");
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          (DeskLog.HEADER + "INC1,2026-03-02 08:00,New,High,Desk,ann\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    DeskLog other = new DeskLog(folder.resolve("desk.csv.gz"), clock).write(packed.toByteArray());

    assertThat(other.readIds()).containsExactly("INC1");
    other.close();
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused_with_the_line() {
    desk.write(
        (DeskLog.HEADER + "INC1,2026-03-02 08:00,New,High,Büro,ann\n")
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(desk::read)
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("desk.csv cannot be read")
        .hasMessageContaining("not UTF-8; export it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number,update,state,priority,group,agent | no column 'updated'
          number,update,state,priority,group,agent | Did you mean 'update'?
          number,updated,state,priority,group,group,agent | column 'group' twice
          """)
  void a_column_that_is_not_there_is_told_with_what_was_meant(String header, String words) {
    desk.write(header + "\n");

    assertThatThrownBy(desk::read).isInstanceOf(TroubleException.class).hasMessageContaining(words);
  }

  @Test
  void the_mapping_is_held_against_the_states_and_groups_of_the_log() {
    desk.write(
        DeskLog.HEADER
            + "INC1,2026-03-02 08:00,New,High,Desk,ann\n"
            + "INC1,2026-03-02 08:10,Waiting,High,?,ann\n");

    assertThat(desk.log().inventory().states()).containsOnlyKeys("New", "Waiting");
    assertThat(desk.log().inventory().groups()).containsExactly("Desk");
    assertThat(desk.log().sample(5)).hasSize(1);
  }

  private static OutsideTicket only(List<ReadTicket> read) {
    assertThat(read).singleElement().isInstanceOf(ReadTicket.Understood.class);
    return ((ReadTicket.Understood) read.get(0)).outside();
  }
}
