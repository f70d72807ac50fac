package dev.accord.plugin.store;

import java.util.Map;
import java.util.Optional;

/**
 * A verdict or an open clock that a recomputation would change.
 *
 * @param clock agreement, metric and cycle
 * @param before of a verdict {@code MET} or {@code BREACHED} with its instant, of an open clock how
 *     it stands; absent for none
 * @param after the same
 * @param open whether it is about an open clock
 */
public record Difference(
    long issueId,
    String issueKey,
    String clock,
    Optional<String> before,
    Optional<String> after,
    boolean open) {
  private static final String OPEN = "OPEN";

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
        text(fresh),
        false);
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
        Optional.ofNullable(row.getLater()),
        OPEN.equals(row.getWhat()));
  }

  Map<String, Object> columns(String recomputation) {
    return new Columns()
        .with(DifferenceRow.RECOMPUTATION, recomputation)
        .with(DifferenceRow.ISSUE_ID, issueId)
        .with(DifferenceRow.ISSUE_KEY, issueKey)
        .with(DifferenceRow.CLOCK, clock)
        .withNullable(DifferenceRow.EARLIER, before)
        .withNullable(DifferenceRow.LATER, after)
        .withNullable(DifferenceRow.WHAT, open ? Optional.of(OPEN) : Optional.empty())
        .toMap();
  }
}
