package dev.accord.sandbox.scenario.eventlog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.report.BadEntry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the rows of an event log and gathers them by issue. The whole log is held in memory, some
 * 300 bytes a row, because rows of one issue need not stand together.
 */
final class EventLogReader {
  private final Path file;
  private final EventLogMapping mapping;
  private final Map<String, List<LogRow>> rowsById = new LinkedHashMap<>();
  private final List<BadEntry> bad = new ArrayList<>();
  private long rows;

  EventLogReader(Path file, EventLogMapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /**
   * Reads the file, unpacked where its name ends in {@code .gz}.
   *
   * @throws FormException when it cannot be read to its end, or lacks a column of the mapping
   */
  EventLog read() {
    try (Reader text = open();
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      return read(csv.iterator());
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw new FormException(
          "cannot read %s to its end: %s, after %,d rows. Nothing was loaded; mend the file."
              .formatted(file, reason(e), rows));
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause;
  }

  private Reader open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new InputStreamReader(
        plain, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  private EventLog read(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw new FormException("%s is empty; its first line must name the columns".formatted(file));
    }
    RowParser parser = new RowParser(mapping, RowShape.of(mapping, header(records.next())));
    records.forEachRemaining(one -> add(parser, one));
    List<LoggedIssue> issues = new ArrayList<>();
    rowsById.forEach((id, found) -> issues.add(LoggedIssue.of(id, found)));
    return new EventLog(parser, rows, issues, bad);
  }

  private static List<String> header(CsvRecord first) {
    List<String> names = new ArrayList<>(first.getFields());
    names.set(0, names.get(0).replace("\uFEFF", ""));
    names.replaceAll(String::strip);
    return names;
  }

  private void add(RowParser parser, CsvRecord csv) {
    rows++;
    try {
      LogRow row = parser.parse(csv.getStartingLineNumber(), csv.getFields());
      rowsById.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
    } catch (IllegalArgumentException e) {
      bad.add(
          new BadEntry(
              "line " + csv.getStartingLineNumber(),
              subject(csv, parser),
              String.valueOf(e.getMessage())));
    }
  }

  private String subject(CsvRecord csv, RowParser parser) {
    return csv.getFieldCount() == parser.shape().width()
        ? parser.known(parser.shape().cells(csv.getFields()), ColumnRole.ID).orElse("")
        : "";
  }
}
