package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Why something was refused. */
@NullMarked
public interface ErrorCollection {
  /** Messages by the field that they are about. */
  Map<String, String> getErrors(); // S6

  /** Messages about nothing in particular. */
  Collection<String> getErrorMessages(); // S6
}
