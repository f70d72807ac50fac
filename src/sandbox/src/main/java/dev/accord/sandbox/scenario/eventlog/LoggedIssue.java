package dev.accord.sandbox.scenario.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The updates of one issue, oldest first; of the same instant, in the file's order.
 *
 * @param created the instant that the log gives, or that of the first update if that is earlier
 */
record LoggedIssue(String id, Instant created, List<Update> updates, Oddities oddities) {

  /** A row and when it happened. */
  record Update(Instant at, LogRow row) {}

  /**
   * What had to be settled to read it.
   *
   * @param skippedTimes times that no clock showed
   * @param outOfOrder updates that stand after a later one in the file
   * @param createdLate whether its first update comes before its creation
   */
  record Oddities(int skippedTimes, int outOfOrder, boolean createdLate) {}

  LoggedIssue {
    updates = List.copyOf(updates);
  }

  /** Puts the rows of one issue in order. */
  static LoggedIssue of(String id, List<LogRow> rows) {
    List<Update> updates = new ArrayList<>();
    Instant previous = Instant.MIN;
    int outOfOrder = 0;
    int skipped = 0;
    for (LogRow row : rows) {
      Instant at = row.time().notBefore(previous);
      outOfOrder += at.isBefore(previous) ? 1 : 0;
      skipped += row.time().skipped() ? 1 : 0;
      previous = at;
      updates.add(new Update(at, row));
    }
    updates.sort(Comparator.comparing(Update::at));
    Instant first = updates.get(0).at();
    Instant logged = created(rows, first);
    boolean late = logged.isAfter(first);
    return new LoggedIssue(
        id, late ? first : logged, updates, new Oddities(skipped, outOfOrder, late));
  }

  private static Instant created(List<LogRow> rows, Instant otherwise) {
    return rows.stream()
        .flatMap(row -> row.created().stream())
        .map(LoggedTime::earlier)
        .findFirst()
        .orElse(otherwise);
  }
}
