package dev.accord.sync.source.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.sync.pass.SetClock;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are appended to, replaced, cut off, missing, or being written. */
class GrowingLogTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T12:00:00Z"));
  private final Path folder;
  private final Path file;
  private final DeskLog desk;

  GrowingLogTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("desk.csv");
    this.desk = new DeskLog(file, clock);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void what_is_appended_brings_the_tickets_that_it_updates() {
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New") + row(3, "New"));
    assertThat(desk.readIds()).containsExactly("INC1", "INC2", "INC3");
    assertThat(desk.readIds()).isEmpty();

    desk.append(row(2, "Active") + row(4, "New"));

    assertThat(desk.readIds()).containsExactly("INC2", "INC4");
    assertThat(desk.readIds()).isEmpty();
  }

  @Test
  void who_begins_anew_goes_on_where_reading_ended_even_if_more_was_appended() {
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New"));
    desk.read();

    desk.restart();
    assertThat(desk.readIds()).isEmpty();
    desk.append(row(1, "Active"));
    desk.restart();
    assertThat(desk.readIds()).containsExactly("INC1");
  }

  @Test
  void a_row_that_is_still_being_written_waits() {
    desk.write(DeskLog.HEADER + row(1, "New") + "INC2,2026-03-02 08:00,Act");
    assertThat(desk.readIds()).containsExactly("INC1");

    desk.append("ive,High,Desk,\"an");
    assertThat(desk.readIds()).isEmpty();
    desk.append("n\nlee\"");
    assertThat(desk.readIds()).isEmpty();
    desk.append("\n");

    assertThat(desk.readIds()).containsExactly("INC2");
  }

  @Test
  void a_last_row_without_an_end_of_line_counts_when_nothing_was_written_for_a_minute() {
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New").strip());
    assertThat(desk.readIds()).containsExactly("INC1");
    clock.pass(LogContent.STILL.minusSeconds(1));
    assertThat(desk.readIds()).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(desk.readIds()).containsExactly("INC2");
  }

  @Test
  void a_row_that_was_taken_for_whole_and_then_goes_on_is_read_again() {
    desk.write(DeskLog.HEADER + row(1, "New") + "INC2,2026-03-02 08:00,Active,High,Desk,an");
    clock.pass(LogContent.STILL);
    assertThat(desk.readIds()).containsExactly("INC1", "INC2");

    desk.append("nette\n");
    desk.restart();

    assertThat(desk.readIds()).contains("INC2");
  }

  @Test
  void a_file_that_is_replaced_is_read_anew_and_gives_the_same_tickets() {
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New") + row(1, "Active"));
    Map<String, String> before = texts(desk.read());

    desk.write(DeskLog.HEADER + row(3, "New") + row(2, "New") + row(1, "New") + row(1, "Active"));
    Map<String, String> after = texts(desk.read());

    assertThat(after).containsAllEntriesOf(before).containsKey("INC3");
  }

  @Test
  void what_is_gone_from_a_replaced_file_is_gone_when_it_has_been_still_for_a_minute() {
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New"));
    desk.read();
    clock.pass(Duration.ofHours(1));

    desk.write(DeskLog.HEADER + row(1, "New"));
    desk.read();
    assertThatThrownBy(() -> desk.log().read(List.of("INC1", "INC2")))
        .isInstanceOfSatisfying(TroubleException.class, it -> assertThat(it.passes()).isTrue())
        .hasMessageContaining("may still be being written");

    clock.pass(LogContent.STILL);
    assertThat(desk.log().read(List.of("INC1", "INC2")))
        .extracting(ReadTicket::id)
        .containsExactly("INC1");
  }

  @Test
  void what_is_appended_all_the_time_does_not_keep_anybody_from_looking_for_what_is_gone() {
    desk.write(DeskLog.HEADER + row(1, "New"));
    desk.read();
    clock.pass(LogContent.STILL);
    desk.append(row(2, "New"));

    assertThat(desk.log().read(List.of("INC2", "INC3"))).hasSize(1);
  }

  @Test
  void files_of_a_folder_are_one_log_in_the_order_of_their_names() throws IOException {
    DeskLog logs = new DeskLog(Files.createDirectory(folder.resolve("logs")), clock);
    put(logs, "2026-03-01.csv", DeskLog.HEADER + row(1, "New") + row(2, "New"));
    put(logs, "notes.txt", "no log");
    assertThat(logs.readIds()).containsExactly("INC1", "INC2");

    put(
        logs,
        "2026-03-02.csv",
        "state,number,updated,priority,group,agent\n"
            + "Active,INC1,2026-03-02 09:00,High,Desk,ann\n");
    assertThat(logs.readIds()).containsExactly("INC1");

    logs.restart();
    put(logs, "2026-03-03.csv", DeskLog.HEADER);
    assertThat(logs.readIds()).isEmpty();
    logs.close();
  }

  @Test
  void a_file_that_is_missing_passes_and_what_was_read_of_it_stays_known() throws IOException {
    assertThatThrownBy(desk::read)
        .isInstanceOfSatisfying(
            TroubleException.class, it -> assertThat(it.trouble()).isEqualTo(Trouble.UNREACHABLE))
        .hasMessageContaining("there is no " + file);

    desk.write(DeskLog.HEADER + row(1, "New"));
    desk.read();
    Files.delete(file);
    assertThatThrownBy(desk::read).isInstanceOf(TroubleException.class);
    desk.write(DeskLog.HEADER + row(1, "New") + row(2, "New"));

    assertThat(desk.readIds()).containsExactly("INC2");
  }

  @Test
  void an_empty_file_waits_for_its_first_line_and_deletes_nothing() {
    desk.write(DeskLog.HEADER + row(1, "New"));
    desk.read();
    desk.write("");
    clock.pass(Duration.ofHours(1));

    assertThatThrownBy(() -> desk.log().read(List.of("INC1")))
        .hasMessageContaining("no whole first line yet");
  }

  @Test
  void a_quote_that_is_never_closed_is_told_with_its_line() {
    desk.write(DeskLog.HEADER + row(1, "New") + "INC2,2026-03-02 08:00,New,\"High,Desk,ann\n");
    clock.pass(LogContent.STILL);

    assertThatThrownBy(desk::read)
        .hasMessageContaining("desk.csv cannot be read behind line 2")
        .hasMessageContaining("quote");
  }

  /** However a log grows and whoever begins anew in between, all is read as if at once. */
  @Test
  void pages_over_a_log_that_grows_tell_what_reading_it_at_once_tells() {
    Random random = new Random(20_260_302);
    for (int round = 0; round < 20; round++) {
      desk.write(DeskLog.HEADER);
      Map<String, String> told = new TreeMap<>();
      for (int step = 0; step < 25; step++) {
        int rows = random.nextInt(6);
        for (int i = 0; i < rows; i++) {
          desk.append(row(random.nextInt(12), random.nextBoolean() ? "Active" : "New"));
        }
        if (random.nextInt(4) == 0) {
          desk.restart();
        }
        if (random.nextInt(3) > 0) {
          told.putAll(texts(desk.read()));
        }
      }
      told.putAll(texts(desk.read()));
      DeskLog fresh = new DeskLog(file, clock);
      assertThat(told).as("round %d", round).isEqualTo(texts(fresh.read()));
      fresh.close();
      clock.pass(Duration.ofSeconds(1));
    }
  }

  private static void put(DeskLog logs, String name, String text) {
    logs.put(
        logs.place().resolve(name),
        text.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static Map<String, String> texts(List<ReadTicket> tickets) {
    Map<String, String> texts = new TreeMap<>();
    for (ReadTicket ticket : tickets) {
      OutsideTicket outside = ((ReadTicket.Understood) ticket).outside();
      texts.put(ticket.id(), outside.ticket().toString() + outside.summary());
    }
    return texts;
  }

  private static String row(int ticket, String state) {
    return "INC%d,2026-03-02 08:00,%s,High,Desk,ann\n".formatted(ticket, state);
  }
}
