package dev.accord.plugin.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The requests for one issue that are answered together.
 *
 * @param lastRow the newest row that belongs to it
 * @param request the one that has failed most often, which decides the next wait; absent when
 *     somebody else has answered them meanwhile
 */
public record QueuedBatch(long issueId, int lastRow, Optional<QueuedIssue> request) {
  static QueuedBatch of(long issueId, List<QueueRow> rows) {
    int lastRow = rows.stream().mapToInt(QueueRow::getID).max().orElse(0);
    Optional<QueuedIssue> request =
        rows.stream().map(QueuedIssue::from).max(Comparator.comparing(QueuedIssue::attempts));
    return new QueuedBatch(issueId, lastRow, request);
  }
}
