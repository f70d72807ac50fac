package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;

/** A job could not be scheduled. */
@NullMarked
public class SchedulerServiceException extends Exception { // P9
  public SchedulerServiceException(String message) {
    super(message);
  }
}
