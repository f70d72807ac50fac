package dev.accord.plugin.store;

import java.util.Comparator;
import java.util.List;

/**
 * The requests for one issue that are answered together.
 *
 * @param rows ids of the requests
 * @param request the one that has failed most often, which decides the next wait
 */
public record QueuedBatch(long issueId, List<Integer> rows, QueuedIssue request) {
  public QueuedBatch {
    rows = List.copyOf(rows);
  }

  /**
   * @param rows of one issue, one at least
   */
  static QueuedBatch of(List<QueueRow> rows) {
    QueuedIssue request =
        rows.stream()
            .map(QueuedIssue::from)
            .max(Comparator.comparing(QueuedIssue::attempts))
            .orElseThrow();
    return new QueuedBatch(request.issueId(), rows.stream().map(QueueRow::getID).toList(), request);
  }
}
