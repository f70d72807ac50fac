package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.scenario.form.FormException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the columns of a mapping stand in the rows of a file. */
final class RowShape {
  private final List<String> columns;
  private final List<Integer> positions;
  private final int width;

  private RowShape(List<String> columns, List<Integer> positions, int width) {
    this.columns = List.copyOf(columns);
    this.positions = List.copyOf(positions);
    this.width = width;
  }

  /**
   * Finds the mapping's columns in a header.
   *
   * @throws FormException when the header lacks one, or has one twice
   */
  static RowShape of(EventLogMapping mapping, List<String> header) {
    List<Integer> positions = new ArrayList<>();
    Set<String> wanted = wanted(mapping);
    for (String column : wanted) {
      int position = header.indexOf(column);
      if (position < 0) {
        throw new FormException(
            "the mapping names column '%s', which the log has not. It has %s."
                .formatted(column, String.join(", ", header)));
      }
      if (position != header.lastIndexOf(column)) {
        throw new FormException(
            "the log has column '%s' twice; rename one of them".formatted(column));
      }
      positions.add(position);
    }
    return new RowShape(List.copyOf(wanted), positions, header.size());
  }

  private static Set<String> wanted(EventLogMapping mapping) {
    Set<String> wanted = new LinkedHashSet<>();
    for (ColumnRole role : ColumnRole.values()) {
      mapping.columns().of(role).ifPresent(wanted::add);
    }
    mapping.columns().fields().forEach(field -> wanted.add(field.column()));
    wanted.addAll(mapping.summary().columns());
    mapping.description().ifPresent(template -> wanted.addAll(template.columns()));
    return wanted;
  }

  /** How many cells a row must have. */
  int width() {
    return width;
  }

  /** The cells that the mapping asks for. */
  List<String> cells(List<String> fields) {
    return positions.stream().map(fields::get).map(String::strip).toList();
  }

  String cell(List<String> cells, String column) {
    return cells.get(columns.indexOf(column));
  }
}
