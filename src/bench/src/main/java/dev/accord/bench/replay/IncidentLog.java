package dev.accord.bench.replay;

import dev.accord.engine.ticket.Ticket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The incident log as tickets, in memory.
 *
 * @param tickets in the log's order
 * @param updates how many rows they were made from
 * @param end the instant of the last update
 * @param groups who works in which groups
 */
record IncidentLog(List<Ticket> tickets, int updates, Instant end, WorkedGroups groups) {
  private static final int COLUMNS = 20;

  /**
   * Reads the packed file. The log quotes nothing, so commas part its columns.
   *
   * @throws IOException when the file cannot be read, or a row has other columns
   */
  static IncidentLog read(Path file) throws IOException {
    Map<String, List<LogUpdate>> byNumber = new LinkedHashMap<>();
    WorkedGroups groups = new WorkedGroups();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        LogUpdate update = update(line);
        byNumber.computeIfAbsent(update.number(), number -> new ArrayList<>()).add(update);
        groups.add(update);
      }
    }
    List<Ticket> tickets = byNumber.values().stream().map(TicketMaker::ticket).toList();
    return new IncidentLog(
        tickets,
        byNumber.values().stream().mapToInt(List::size).sum(),
        byNumber.values().stream()
            .map(updates -> updates.get(updates.size() - 1).at())
            .max(Instant::compareTo)
            .orElseThrow(() -> new IOException("%s has no rows".formatted(file))),
        groups);
  }

  private static LogUpdate update(String line) throws IOException {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS || line.indexOf('"') >= 0) {
      throw new IOException(
          "expected %d plain columns, was %d in: %s".formatted(COLUMNS, cells.length, line));
    }
    return LogUpdate.of(cells);
  }
}
