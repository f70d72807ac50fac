package com.atlassian.scheduler.config;

import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** When a job runs. */
@NullMarked
public final class Schedule {
  private final long intervalInMillis;
  private final @Nullable Date firstRunTime;

  private Schedule(long intervalInMillis, @Nullable Date firstRunTime) {
    this.intervalInMillis = intervalInMillis;
    this.firstRunTime = firstRunTime;
  }

  /** Every so many milliseconds, first at the date, or at once when there is none. */
  public static Schedule forInterval(long intervalInMillis, @Nullable Date firstRunTime) { // D
    return new Schedule(intervalInMillis, firstRunTime);
  }

  /** For the sandbox; in Jira under getIntervalScheduleInfo(). */
  public long intervalInMillis() {
    return intervalInMillis;
  }

  /** For the sandbox; in Jira under getIntervalScheduleInfo(). */
  public @Nullable Date firstRunTime() {
    return firstRunTime == null ? null : new Date(firstRunTime.getTime());
  }
}
