package dev.accord.sync.source.eventlog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row of a log.
 *
 * @param place the file and the line at which it begins, for people
 * @param trouble why it cannot be used; absent when it can
 * @param cells what stands in the columns that are wanted, in their order; none if it cannot be
 *     used
 */
record Row(String place, Optional<String> trouble, List<String> cells) {
  private static final String BETWEEN = "\u001F";

  Row {
    cells = List.copyOf(cells);
  }

  static Row of(String place, List<String> cells) {
    return new Row(place, Optional.empty(), cells);
  }

  static Row bad(String place, String trouble) {
    return new Row(place, Optional.of(trouble), List.of());
  }

  /** As one text; cells hold no control characters. */
  String packed() {
    String cell = String.join(BETWEEN, cells);
    return String.join(BETWEEN, place, trouble.orElse(""), cell);
  }

  static Row unpacked(String text) {
    List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
    Optional<String> trouble = Optional.of(parts.get(1)).filter(words -> !words.isEmpty());
    return new Row(parts.get(0), trouble, parts.subList(2, parts.size()));
  }
}
