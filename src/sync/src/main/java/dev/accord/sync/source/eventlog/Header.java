package dev.accord.sync.source.eventlog;

import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.List;

/** Where the wanted columns stand in the rows of a file. */
final class Header {
  /** More of a cell is in no summary and no value. */
  private static final int LONGEST_CELL = 1_000;

  private final List<Integer> positions;
  private final int width;

  private Header(List<Integer> positions, int width) {
    this.positions = List.copyOf(positions);
    this.width = width;
  }

  /**
   * Finds the columns in the first row of a file.
   *
   * @throws TroubleException when one is missing, or stands twice
   */
  static Header of(String file, List<String> fields, List<String> wanted) {
    List<String> header = fields.stream().map(String::strip).toList();
    List<Integer> positions = new ArrayList<>();
    for (String column : wanted) {
      int position = header.indexOf(column);
      if (position < 0) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "%s has no column %s, which the mapping names. %s"
                .formatted(
                    file,
                    Words.quoted(column),
                    Nearest.cure(column, header, "It has %s.".formatted(Words.oneOf(header)))));
      }
      if (position != header.lastIndexOf(column)) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "%s has column %s twice; rename one of them".formatted(file, Words.quoted(column)));
      }
      positions.add(position);
    }
    return new Header(positions, header.size());
  }

  /** How many cells a row has. */
  int width() {
    return width;
  }

  /** The wanted cells of a row, each on one line. */
  List<String> cells(List<String> fields) {
    return positions.stream().map(fields::get).map(Header::plain).toList();
  }

  private static String plain(String cell) {
    String text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString().strip();
  }
}
