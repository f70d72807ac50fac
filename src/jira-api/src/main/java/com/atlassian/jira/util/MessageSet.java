package com.atlassian.jira.util;

import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Errors of a JQL query. */
@NullMarked
public interface MessageSet {
  Set<String> getErrorMessages(); // P11

  void addErrorMessage(String errorMessage); // P8
}
