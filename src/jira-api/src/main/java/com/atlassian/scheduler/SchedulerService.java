package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import org.jspecify.annotations.NullMarked;

/** Jobs of the cluster. */
@NullMarked
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey key, JobRunner runner); // P9

  void unregisterJobRunner(JobRunnerKey key); // P9

  void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException; // P9
}
