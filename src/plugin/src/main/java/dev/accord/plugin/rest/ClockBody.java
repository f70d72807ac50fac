package dev.accord.plugin.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock; its figures are those of its last cycle.
 *
 * @param department that owes it
 * @param problem why it cannot be computed
 * @param remainingMillis negative when over
 * @param windows when the calendar is open, from now on
 */
record ClockBody(
    String agreement,
    int version,
    String metric,
    String name,
    String owedBy,
    Named department,
    String phase,
    @Nullable String standing,
    @Nullable String problem,
    @Nullable PauseBody pause,
    @Nullable CalendarBody calendar,
    @Nullable GoalBody goal,
    long elapsedMillis,
    long wallMillis,
    long remainingMillis,
    @Nullable Instant due,
    @Nullable Instant atRiskAt,
    @Nullable Instant breachedAt,
    boolean openNow,
    List<List<Instant>> windows,
    List<String> marks,
    List<CycleBody> cycles) {
  record PauseBody(String party, @Nullable Named department, String reason, Instant since) {}

  /**
   * @param zone absent for Always
   */
  record CalendarBody(String id, String name, @Nullable String zone, int version) {}

  record GoalBody(String id, String name, String kind, long targetMillis) {}
}
