package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import org.jspecify.annotations.NullMarked;

/** Whether something was possible. */
@NullMarked
public class ServiceResultImpl {
  private final ErrorCollection errorCollection;

  public ServiceResultImpl(ErrorCollection errorCollection) { // S6
    this.errorCollection = errorCollection;
  }

  public boolean isValid() { // P8
    return errorCollection.getErrors().isEmpty() && errorCollection.getErrorMessages().isEmpty();
  }

  public ErrorCollection getErrorCollection() { // P8
    return errorCollection;
  }
}
