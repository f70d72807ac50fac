package com.atlassian.jira.issue.index;

import org.jspecify.annotations.NullMarked;

/** The index could not be written. */
@NullMarked
public class IndexException extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexException(String message) { // S6
    super(message);
  }
}
