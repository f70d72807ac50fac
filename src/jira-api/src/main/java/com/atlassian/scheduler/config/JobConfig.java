package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A runner, when and where. */
@NullMarked
public final class JobConfig {
  private final JobRunnerKey jobRunnerKey;
  private final RunMode runMode;
  private final @Nullable Schedule schedule;

  private JobConfig(JobRunnerKey jobRunnerKey, RunMode runMode, @Nullable Schedule schedule) {
    this.jobRunnerKey = jobRunnerKey;
    this.runMode = runMode;
    this.schedule = schedule;
  }

  public static JobConfig forJobRunnerKey(JobRunnerKey key) { // P9
    return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, null);
  }

  public JobConfig withRunMode(RunMode mode) { // P9
    return new JobConfig(jobRunnerKey, mode, schedule);
  }

  public JobConfig withSchedule(Schedule when) { // P9
    return new JobConfig(jobRunnerKey, runMode, when);
  }

  public JobRunnerKey getJobRunnerKey() { // D
    return jobRunnerKey;
  }

  public RunMode getRunMode() { // D
    return runMode;
  }

  /** Null when it runs once, now. */
  public @Nullable Schedule getSchedule() { // D
    return schedule;
  }
}
