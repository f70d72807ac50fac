package dev.accord.sandbox.scenario.eventlog;

import java.util.List;
import java.util.Optional;

/**
 * One row of a log that could be read: an update of an issue.
 *
 * @param line where it begins in the file; the header is line 1
 * @param created when its issue was created, where the log says so
 * @param state empty where the log does not know it
 * @param cells the values that the mapping asks for, in the order of {@link RowShape#columns}
 */
record LogRow(
    long line,
    String id,
    LoggedTime time,
    Optional<LoggedTime> created,
    Optional<LogState> state,
    List<String> cells) {
  LogRow {
    cells = List.copyOf(cells);
  }
}
