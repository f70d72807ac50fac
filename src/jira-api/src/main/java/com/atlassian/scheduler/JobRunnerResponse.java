package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;

/** How a run of a job ended. */
@NullMarked
public final class JobRunnerResponse {
  private final boolean successful;
  private final String message;

  private JobRunnerResponse(boolean successful, String message) {
    this.successful = successful;
    this.message = message;
  }

  public static JobRunnerResponse success(String message) { // P9
    return new JobRunnerResponse(true, message);
  }

  public static JobRunnerResponse failed(String message) { // P9
    return new JobRunnerResponse(false, message);
  }

  /** For the sandbox and for tests, instead of Jira's outcome enum. */
  public boolean isSuccessful() {
    return successful;
  }

  public String getMessage() { // D
    return message;
  }
}
