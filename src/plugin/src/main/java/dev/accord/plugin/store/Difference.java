package dev.accord.plugin.store;

import java.util.Map;
import java.util.Optional;

/**
 * A verdict that a recomputation would change.
 *
 * @param clock agreement, metric and cycle
 * @param before {@code MET} or {@code BREACHED} with its instant; absent for no verdict
 * @param after the same
 */
public record Difference(
    long issueId, String issueKey, String clock, Optional<String> before, Optional<String> after) {
  /**
   * @param stored the verdict that stands; absent when there is none
   */
  public static Difference of(
      String issueKey, Optional<StoredVerdict> stored, StoredVerdict fresh) {
    return new Difference(
        fresh.issueId(),
        issueKey,
        "%s #%d".formatted(fresh.clock(), fresh.cycle()),
        stored.flatMap(Difference::text),
        text(fresh));
  }

  private static Optional<String> text(StoredVerdict verdict) {
    return verdict.outcome().map(one -> "%s %s".formatted(one, verdict.verdict().at()));
  }

  static Difference from(DifferenceRow row) {
    return new Difference(
        row.getIssueId(),
        row.getIssueKey(),
        row.getClock(),
        Optional.ofNullable(row.getEarlier()),
        Optional.ofNullable(row.getLater()));
  }

  Map<String, Object> columns(String recomputation) {
    return new Columns()
        .with(DifferenceRow.RECOMPUTATION, recomputation)
        .with(DifferenceRow.ISSUE_ID, issueId)
        .with(DifferenceRow.ISSUE_KEY, issueKey)
        .with(DifferenceRow.CLOCK, clock)
        .withNullable(DifferenceRow.EARLIER, before)
        .withNullable(DifferenceRow.LATER, after)
        .toMap();
  }
}
