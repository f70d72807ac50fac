package dev.accord.sync.source.eventlog;

import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log to try things with: files whose times are set, and who reads them. */
final class DeskLog {
  static final String HEADER = "number,updated,state,priority,group,agent\n";
  static final String MAPPING =
      """
      project: ITS
      columns: {id: number, time: updated}
      time: {format: "yyyy-MM-dd HH:mm", zone: Europe/Berlin}
      url: "https://desk.example.org/{number}"
      summary: "{priority} of {group}"
      unknown: ["?"]
      fields:
        priority: priority
        assignmentGroup: group
        assignee: agent
      states:
        values:
          New: {status: New, category: new}
          Active: {status: In Progress, category: indeterminate}
          Closed: {status: Closed, category: done, resolution: Done}
      """;

  private final Path file;
  private final Clock clock;
  private String mapping = MAPPING;
  private Optional<Cursor> cursor = Optional.empty();
  private EventLog log;

  DeskLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.log = open();
  }

  static EventLogMapping mapping(String text) {
    return MappingReader.readEventLog(text, EventLog.DIALECT).orElseThrow();
  }

  private EventLog open() {
    return new EventLog("desk", file, 2, mapping(mapping), clock);
  }

  /** Reads by another mapping, from the beginning. */
  DeskLog by(String other) {
    mapping = other;
    cursor = Optional.empty();
    restart();
    return this;
  }

  /** Ends who reads, and begins with a new one that knows the cursor. */
  void restart() {
    log.close();
    log = open();
  }

  Path place() {
    return file;
  }

  EventLog log() {
    return log;
  }

  /** Makes the file anew, now. */
  DeskLog write(String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
  }

  DeskLog write(byte[] bytes) {
    return put(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Writes behind the end, now. */
  DeskLog append(String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
  }

  DeskLog put(Path path, byte[] bytes, StandardOpenOption how) {
    try {
      Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
      touched(path, clock.instant());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void touched(Path path, Instant at) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(at));
  }

  /** All pages that there are now. */
  List<ReadTicket> read() {
    List<ReadTicket> tickets = new ArrayList<>();
    boolean more = true;
    while (more) {
      Page page = log.next(cursor);
      tickets.addAll(page.tickets());
      cursor = Optional.of(page.next());
      more = page.more();
    }
    return tickets;
  }

  List<String> readIds() {
    return read().stream().map(ReadTicket::id).toList();
  }

  void close() {
    log.close();
  }
}
