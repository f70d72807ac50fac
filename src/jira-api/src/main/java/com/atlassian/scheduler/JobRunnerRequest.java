package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;

/** One run of a job. */
@NullMarked
public interface JobRunnerRequest {
  boolean isCancellationRequested(); // D
}
