package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The id of a scheduled job. */
@NullMarked
public final class JobId {
  private final String value;

  private JobId(String value) {
    this.value = value;
  }

  public static JobId of(String value) { // P9
    return new JobId(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JobId that && value.equals(that.value);
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
