package dev.accord.sync.source.eventlog;

import dev.accord.sync.mapping.EventLogMapping;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in which cell of a row. */
final class Cells {
  private final EventLogMapping mapping;
  private final Map<String, Integer> positions = new HashMap<>();

  Cells(EventLogMapping mapping) {
    this.mapping = mapping;
    List<String> wanted = mapping.wanted();
    wanted.forEach(column -> positions.put(column, wanted.indexOf(column)));
  }

  /** As it stands there. */
  String text(Row row, String column) {
    return row.cells().get(positions.getOrDefault(column, -1));
  }

  /** What it says, unless nobody knows. */
  Optional<String> known(Row row, String column) {
    String text = text(row, column);
    return text.isEmpty() || mapping.rows().unknown().contains(text)
        ? Optional.empty()
        : Optional.of(text);
  }

  Optional<String> author(Row row) {
    return mapping.columns().author().flatMap(column -> known(row, column));
  }

  /**
   * A time.
   *
   * @param before when the row that precedes it was written
   * @throws IllegalArgumentException when it is none, with its place
   */
  Optional<Instant> time(Row row, String column, Instant before) {
    try {
      return known(row, column).map(text -> mapping.time().parse(text, before));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: %s %s; mend it in the file, or 'time' in the mapping"
              .formatted(row.place(), column, e.getMessage()),
          e);
    }
  }
}
