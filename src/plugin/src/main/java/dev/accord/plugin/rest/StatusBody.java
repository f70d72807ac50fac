package dev.accord.plugin.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the work in the background goes.
 *
 * @param queued requests that wait
 * @param queuedSince since when the one has waited that is due longest
 * @param tracked issues that are tracked
 * @param failing issues that could not be tracked, most often failed first
 * @param problems of the configuration, found while tracking
 */
record StatusBody(
    int queued,
    @Nullable Instant queuedSince,
    int tracked,
    List<FailingBody> failing,
    @Nullable Instant lastReconcile,
    @Nullable Instant lastMinuteJob,
    List<String> problems) {
  /**
   * @param issue its key, or its id when the issue is gone
   */
  record FailingBody(String issue, String reason, Instant since, int attempts) {}
}
