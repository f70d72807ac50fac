package dev.accord.plugin.rest;

import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the tickets behind a figure.
 *
 * @param hidden so many of the page are left out because the caller may not see them
 * @param outside so many of all are tickets of other systems, which no query finds
 * @param next where the next page begins; absent on the last
 * @param jql finds the same tickets in Jira's search; absent where no query does
 */
record TicketsBody(
    int total,
    int hidden,
    int outside,
    List<TicketBody> tickets,
    @Nullable String next,
    @Nullable String jql) {
  /**
   * A ticket as lists show it; its address stands below Jira's own.
   *
   * @param system that keeps it; absent for an issue
   */
  record ListedIssue(String key, String summary, String url, @Nullable String system) {}

  /** A ticket by the cycle by which it counts. */
  record TicketBody(
      ListedIssue issue,
      Reference agreement,
      Reference metric,
      @Nullable Reference goal,
      int cycle,
      String outcome,
      Instant at,
      @Nullable Long elapsedMillis,
      @Nullable Long targetMillis,
      boolean open,
      @Nullable Object reason) {}

  /**
   * Open clocks at risk or late.
   *
   * @param outside so many of them are on tickets of other systems, which no query finds
   */
  record AtRiskBody(
      Instant asOf,
      int open,
      int atRisk,
      int late,
      int outside,
      int hidden,
      int hiddenAgreements,
      List<NearBody> clocks,
      String jql) {}

  /**
   * One of them.
   *
   * @param running whether it counts now: neither paused nor out of hours
   * @param opensAt when one that is out of hours counts again
   * @param waitingFor on whose account one is paused
   */
  record NearBody(
      ListedIssue issue,
      Reference agreement,
      Reference metric,
      @Nullable Reference holder,
      boolean inTransit,
      String phase,
      String standing,
      @Nullable Instant dueAt,
      @Nullable Long remainingMillis,
      boolean running,
      @Nullable Instant opensAt,
      @Nullable WaitingBody waitingFor) {}

  /**
   * Who is waited for.
   *
   * @param department absent when it is none of ours
   */
  record WaitingBody(String party, @Nullable Reference department) {}

  /** Who had the time. */
  record TimeBody(String period, int tickets, long totalMillis, List<PartBody> parts) {}

  /** One part of it. */
  record PartBody(
      String kind,
      @Nullable Reference department,
      @Nullable String party,
      long millis,
      int tickets) {}

  /** A page of the tickets behind a part. */
  record TimeTicketsBody(
      int total, int hidden, List<TimeTicketBody> tickets, @Nullable String next) {}

  /** One of them with its share. */
  record TimeTicketBody(ListedIssue issue, Instant endedAt, long millis) {}
}
