package dev.accord.plugin.rest;

import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is told.
 *
 * @param issue key of the ticket
 * @param url where it is shown, below Jira's own address
 * @param system that keeps it; absent for an issue
 * @param dueAt when the step came true
 * @param raisedAt when that was noticed
 * @param late true when the two lie apart, else absent
 * @param state PENDING, HELD, SENT, FAILED, DROPPED or ACKNOWLEDGED
 * @param note why it was dropped
 */
record AlertBody(
    String id,
    String issue,
    String url,
    @Nullable String system,
    Reference agreement,
    Reference metric,
    int cycle,
    String step,
    Instant dueAt,
    Instant raisedAt,
    @Nullable Boolean late,
    String state,
    @Nullable String note,
    @Nullable Person acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    List<DeliveryBody> deliveries) {
  /** What became of one delivery. */
  record DeliveryBody(
      String to,
      String channel,
      String why,
      String state,
      int attempts,
      @Nullable Instant at,
      @Nullable Instant heldUntil,
      @Nullable String error) {}

  /**
   * A page of them, newest first.
   *
   * @param next what to send as {@code before} for the page after; absent after the last
   */
  record AlertsBody(List<AlertBody> entries, @Nullable String next) {}
}
