package dev.accord.plugin.rest;

import dev.accord.plugin.store.Pass;
import java.time.Duration;
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
 * @param minuteJob the last one, in more detail
 * @param problems of the configuration, found while tracking
 */
record StatusBody(
    int queued,
    @Nullable Instant queuedSince,
    int tracked,
    List<FailingBody> failing,
    @Nullable Instant lastReconcile,
    @Nullable Instant lastMinuteJob,
    @Nullable PassBody minuteJob,
    List<String> problems) {
  /**
   * @param millis how long it took
   * @param issues that it handled
   */
  record PassBody(Instant ended, long millis, int issues) {
    static PassBody of(Pass pass) {
      return new PassBody(
          pass.ended(),
          Duration.between(pass.watermark(), pass.ended()).toMillis(),
          pass.handled());
    }
  }

  /**
   * @param issue its key, or its id when the issue is gone
   */
  record FailingBody(String issue, String reason, Instant since, int attempts) {}
}
