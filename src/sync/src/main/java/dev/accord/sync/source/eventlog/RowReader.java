package dev.accord.sync.source.eventlog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes rows of the text of one file. */
final class RowReader {
  private final String file;
  private final EventLogMapping mapping;
  private final List<String> wanted;
  private final long linesBefore;
  private Optional<Header> header;
  private long line;

  /**
   * @param before how far the file has been read
   */
  RowReader(String file, EventLogMapping mapping, Extent before) {
    this.file = Plain.line(file);
    this.mapping = mapping;
    this.wanted = mapping.wanted();
    this.linesBefore = before.lines();
    this.header = before.header();
    this.line = linesBefore;
  }

  /**
   * Reads rows to the end.
   *
   * @param rows from where reading ended before
   * @param found gets each row with the id of its ticket, or one of its own if it has none
   * @return the file's first row, if that is there
   * @throws TroubleException when they cannot be read, naming the line
   */
  Optional<Header> read(InputStream rows, BiConsumer<String, Row> found) {
    try (Reader text =
            new InputStreamReader(
                rows,
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(mapping.csv().separator())
                .quoteCharacter(mapping.csv().quote())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      for (CsvRecord each : csv) {
        read(each, found);
      }
      return header;
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(e);
    }
  }

  private void read(CsvRecord each, BiConsumer<String, Row> found) {
    line = linesBefore + each.getStartingLineNumber();
    if (header.isEmpty()) {
      header = Optional.of(Header.of(file, each.getFields(), wanted));
      return;
    }
    String place = "%s, line %d".formatted(file, line);
    Header columns = header.get();
    if (each.getFieldCount() != columns.width()) {
      String trouble =
          "has %d cells where the first line has %d; mend it in the file"
              .formatted(each.getFieldCount(), columns.width());
      found.accept(RowIds.ofLine(file, line), Row.bad(place, trouble));
      return;
    }
    List<String> cells = columns.cells(each.getFields());
    String id = cells.get(0);
    if (id.isEmpty() || mapping.rows().unknown().contains(id)) {
      String trouble = "has no id in column %s; mend it in the file".formatted(wanted.get(0));
      found.accept(RowIds.ofLine(file, line), Row.bad(place, trouble));
      return;
    }
    RowIds.ofTicket(id)
        .ifPresentOrElse(
            known -> found.accept(known, Row.of(place, cells)),
            () ->
                found.accept(
                    RowIds.ofLine(file, line),
                    Row.bad(
                        place,
                        "has an id of %d characters in column %s; choose a column with short ones"
                            .formatted(id.length(), wanted.get(0)))));
  }

  private TroubleException unreadable(Exception why) {
    Throwable cause = why;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason =
        cause instanceof CharacterCodingException
            ? "it is not UTF-8; export it as UTF-8"
            : "%s; look whether it is whole, and whether 'csv' in the mapping says how it is written"
                .formatted(Plain.line(String.valueOf(cause.getMessage())));
    return new TroubleException(
        Trouble.UNREADABLE,
        "%s cannot be read behind line %d: %s".formatted(file, line, reason),
        why);
  }
}
