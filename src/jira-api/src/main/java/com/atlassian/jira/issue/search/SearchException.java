package com.atlassian.jira.issue.search;

import org.jspecify.annotations.NullMarked;

/** A search failed. */
@NullMarked
public class SearchException extends Exception { // P11
  public SearchException(String message) {
    super(message);
  }
}
