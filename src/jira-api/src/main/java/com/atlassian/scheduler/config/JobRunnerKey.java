package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The key of a job runner. */
@NullMarked
public final class JobRunnerKey {
  private final String value;

  private JobRunnerKey(String value) {
    this.value = value;
  }

  public static JobRunnerKey of(String value) { // P9
    return new JobRunnerKey(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JobRunnerKey that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
