package dev.accord.sandbox.platform.schedule;

import java.time.Instant;

/**
 * A scheduled job, as administration shows it.
 *
 * @param intervalMillis 0 for a job that runs once
 */
public record JobInfo(
    String id, String runner, long intervalMillis, Instant nextRun, boolean running) {

  static JobInfo of(ScheduledJob job, boolean running) {
    return new JobInfo(
        job.id(), job.runner(), job.intervalMillis(), Instant.ofEpochMilli(job.nextRun()), running);
  }
}
