package dev.accord.plugin.rest;

import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the clocks of a system's tickets stand.
 *
 * @param next where to go on, now when there is more, else later
 */
record StandingsBody(String system, List<StoodBody> tickets, String next, boolean more) {
  /**
   * One ticket.
   *
   * @param id the system's own
   * @param clocks none when no agreement covers it any more
   */
  record StoodBody(
      String id, String key, String project, Instant assessedAt, List<StandingBody> clocks) {}

  /**
   * One clock.
   *
   * @param department that owes it
   * @param cycle number of its last cycle; zero before the first
   * @param remainingMillis working time left while it stands still, negative when over
   * @param pausedFor on whose account it is paused
   * @param verdict the last one that holds
   */
  record StandingBody(
      Reference agreement,
      Reference metric,
      String owedBy,
      Reference department,
      int cycle,
      String phase,
      @Nullable String standing,
      @Nullable Instant due,
      @Nullable Instant atRiskAt,
      @Nullable Instant breachedAt,
      @Nullable Long remainingMillis,
      @Nullable String pausedFor,
      @Nullable String problem,
      @Nullable VerdictBody verdict) {}

  record VerdictBody(int cycle, String outcome, Instant at) {}
}
