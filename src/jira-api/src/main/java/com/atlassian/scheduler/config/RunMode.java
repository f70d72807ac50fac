package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;

/** Where a job runs. */
@NullMarked
public enum RunMode {
  RUN_LOCALLY, // P9
  RUN_ONCE_PER_CLUSTER // P9
}
