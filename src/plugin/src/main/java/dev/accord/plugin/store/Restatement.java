package dev.accord.plugin.store;

import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That a cycle counts otherwise than when its period was frozen.
 *
 * @param report name of the report
 * @param before absent when it did not count in the period
 * @param after absent when it does not count in the period any more
 * @param by who asked for it; absent when it came by itself
 */
public record Restatement(
    String report,
    long issueId,
    MetricId metric,
    int cycle,
    Optional<CycleOutcome> before,
    Optional<CycleOutcome> after,
    Instant at,
    Judging.Occasion why,
    Optional<UserKey> by) {
  static Restatement from(RestatementRow row) {
    return new Restatement(
        row.getReport(),
        row.getIssueId(),
        new MetricId(row.getMetric()),
        row.getCycleNumber(),
        Optional.ofNullable(row.getEarlier()).map(CycleOutcome::valueOf),
        Optional.ofNullable(row.getLater()).map(CycleOutcome::valueOf),
        Instant.ofEpochMilli(row.getRestatedAt()),
        Judging.Occasion.valueOf(row.getOccasion()),
        Optional.ofNullable(row.getAuthor()).map(UserKey::new));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(RestatementRow.REPORT, report)
        .with(RestatementRow.ISSUE_ID, issueId)
        .with(RestatementRow.METRIC, metric.value())
        .with(RestatementRow.CYCLE_NUMBER, cycle)
        .withNullable(RestatementRow.EARLIER, before.map(CycleOutcome::name))
        .withNullable(RestatementRow.LATER, after.map(CycleOutcome::name))
        .with(RestatementRow.RESTATED_AT, at)
        .with(RestatementRow.OCCASION, why.name())
        .withNullable(RestatementRow.AUTHOR, by.map(UserKey::value))
        .toMap();
  }
}
