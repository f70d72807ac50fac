package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;

/** One run of a job. */
@NullMarked
public interface JobRunnerRequest {
  boolean isCancellationRequested(); // D; no P11 member tells that Jira is stopping
}
