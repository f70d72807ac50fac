package dev.accord.sandbox.scenario.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.report.BadEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventLogReaderTest {
  private static final String HEADER =
      "number,updated,opened,state,team,who,urgency,caller,category";
  private static final String GOOD = "A1,2/3/2026 09:00,2/3/2026 08:55,New,Desk,Ben,1,Ann,Mail";

  private final Path folder;

  EventLogReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        arguments("31/2/2026 09:00", "updated '31/2/2026 09:00' is no time of the form"),
        arguments("2026-03-02", "updated '2026-03-02' is no time of the form d/M/yyyy HH:mm"),
        arguments("?", "has no time in updated"));
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void lists_a_row_with_a_wrong_time(String time, String reason) throws IOException {
    EventLog log = read(HEADER, GOOD, GOOD.replace("2/3/2026 09:00", time));

    assertThat(log.rows()).isEqualTo(2);
    assertThat(log.bad())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.place()).isEqualTo("line 3");
              assertThat(bad.subject()).isEqualTo("A1");
              assertThat(bad.reason()).startsWith(reason);
            });
  }

  static Stream<Arguments> otherBadRows() {
    return Stream.of(
        arguments(GOOD.replace("A1", ""), "", "has no id in number"),
        arguments(GOOD.replace("A1", "?"), "", "has no id in number"),
        arguments(
            GOOD.replace("New", "-100"),
            "A1",
            "state '-100' is not in the mapping, which lists New, Active, Done"),
        arguments(
            GOOD.replace(",1,", ",9,"),
            "A1",
            "urgency '9' is not in the mapping, which lists 1, 2"),
        arguments(
            GOOD.replace("08:55", "8h55"),
            "A1",
            "opened '2/3/2026 8h55' is no time of the form d/M/yyyy HH:mm"),
        arguments(GOOD + ",more", "", "has 10 cells where the header has 9"),
        arguments("A1", "", "has 1 cells where the header has 9"));
  }

  @ParameterizedTest
  @MethodSource("otherBadRows")
  void lists_a_bad_row_with_its_line_and_reason(String row, String subject, String reason)
      throws IOException {
    EventLog log = read(HEADER, row, GOOD);

    assertThat(log.bad()).containsExactly(new BadEntry("line 2", subject, reason));
    assertThat(log.issues()).hasSize(1);
  }

  @Test
  void counts_lines_not_rows_where_a_cell_spans_several() throws IOException {
    EventLog log =
        read(HEADER, GOOD.replace("Mail", "\"Mail,\nand \"\"more\"\"\""), GOOD.replace("A1", ""));

    assertThat(log.bad()).extracting(BadEntry::place).containsExactly("line 4");
  }

  @Test
  void gathers_rows_of_one_id_wherever_they_stand_oldest_first_in_file_order_within_a_minute()
      throws IOException {
    EventLog log =
        read(
            HEADER,
            "A1,2/3/2026 09:00,?,New,Desk,?,1,Ann,first",
            "B2,2/3/2026 09:00,?,New,Desk,?,1,Ann,other",
            "A1,2/3/2026 09:10,?,Active,Desk,Ben,1,Ann,third",
            "A1,2/3/2026 09:10,?,Done,Desk,Ben,1,Ann,fourth",
            "A1,2/3/2026 09:05,?,Active,Desk,?,1,Ann,second");

    assertThat(log.issues()).extracting(LoggedIssue::id).containsExactly("A1", "B2");
    LoggedIssue first = log.issues().get(0);
    assertThat(first.updates())
        .extracting(update -> update.row().line())
        .containsExactly(2L, 6L, 4L, 5L);
    assertThat(first.oddities().outOfOrder()).isEqualTo(1);
    assertThat(first.created()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
  }

  @Test
  void reads_the_hour_that_comes_twice_so_that_time_does_not_go_back() throws IOException {
    EventLog log =
        read(
            HEADER,
            "A1,25/10/2026 02:50,?,New,Desk,?,1,Ann,x",
            "A1,25/10/2026 02:10,?,Active,Desk,?,1,Ann,x");

    assertThat(log.issues().get(0).updates())
        .extracting(LoggedIssue.Update::at)
        .containsExactly(
            Instant.parse("2026-10-25T00:50:00Z"), Instant.parse("2026-10-25T01:10:00Z"));
    assertThat(log.issues().get(0).oddities().outOfOrder()).isZero();
  }

  @Test
  void keeps_the_order_of_times_that_the_clocks_skipped() throws IOException {
    EventLog log =
        read(
            HEADER,
            "A1,29/3/2026 02:30,?,New,Desk,?,1,Ann,x",
            "A1,29/3/2026 03:10,?,Active,Desk,?,1,Ann,x");

    assertThat(log.issues().get(0).updates())
        .extracting(LoggedIssue.Update::at)
        .containsExactly(
            Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T01:10:00Z"));
    assertThat(log.issues().get(0).oddities().skippedTimes()).isEqualTo(1);
  }

  @Test
  void takes_the_first_update_for_the_creation_where_the_log_says_that_it_came_later()
      throws IOException {
    EventLog log = read(HEADER, GOOD.replace("08:55", "09:30"));

    assertThat(log.issues().get(0).created()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThat(log.issues().get(0).oddities().createdLate()).isTrue();
  }

  @Test
  void reads_a_packed_file_with_a_byte_order_mark() throws IOException {
    Path file = folder.resolve("log.csv.gz");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(("\uFEFF" + HEADER + "\r\n" + GOOD + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, packed.toByteArray());

    assertThat(read(file).issues()).hasSize(1);

    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(FormException.class)
        .hasMessageContaining("Nothing was loaded");
  }

  static Stream<Arguments> unreadableFiles() {
    return Stream.of(
        arguments("", "is empty; its first line must name the columns"),
        arguments(HEADER.replace("who", "whom"), "names column 'who', which the log has not"),
        arguments(HEADER + ",who", "has column 'who' twice"),
        arguments(HEADER + "\n\"A1,2/3/2026", "to its end: "));
  }

  @ParameterizedTest
  @MethodSource("unreadableFiles")
  void refuses_a_file_that_it_cannot_read_to_its_end(String text, String message)
      throws IOException {
    Path file = Files.writeString(folder.resolve("log.csv"), text);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(FormException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refuses_bytes_that_are_not_utf_8() throws IOException {
    Path file = folder.resolve("log.csv");
    Files.write(file, (HEADER + "\n" + GOOD + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(file)).isInstanceOf(FormException.class);
  }

  private EventLog read(String... lines) throws IOException {
    return read(Files.writeString(folder.resolve("log.csv"), String.join("\n", lines) + "\n"));
  }

  private EventLog read(Path file) {
    return new EventLogReader(file, MappingFiles.good(folder)).read();
  }
}
