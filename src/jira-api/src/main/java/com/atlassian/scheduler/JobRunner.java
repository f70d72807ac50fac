package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;

/** Runs a job. */
@NullMarked
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest request); // P9
}
