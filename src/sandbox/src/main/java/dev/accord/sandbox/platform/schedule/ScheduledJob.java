package dev.accord.sandbox.platform.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.Optional;

/**
 * A job and when it is next due.
 *
 * @param intervalMillis 0 for a job that runs once
 * @param nextRun epoch milliseconds
 */
record ScheduledJob(String id, String runner, long intervalMillis, long nextRun) {

  /** The job of a configuration; without a schedule it runs once, now. */
  static ScheduledJob of(JobId id, JobConfig config, long now) {
    Optional<Schedule> schedule = Optional.ofNullable(config.getSchedule());
    return new ScheduledJob(
        id.toString(),
        config.getJobRunnerKey().toString(),
        schedule.map(Schedule::intervalInMillis).orElse(0L),
        schedule
            .flatMap(found -> Optional.ofNullable(found.firstRunTime()))
            .map(Date::getTime)
            .orElse(now));
  }

  boolean isRepeated() {
    return intervalMillis > 0;
  }

  boolean isDue(long now) {
    return nextRun <= now;
  }

  /** The next time of the rhythm after now; what was missed is not made up for. */
  long after(long now) {
    return nextRun + intervalMillis * ((now - nextRun) / intervalMillis + 1);
  }

  ScheduledJob movedOn(long now) {
    return new ScheduledJob(id, runner, intervalMillis, after(now));
  }
}
