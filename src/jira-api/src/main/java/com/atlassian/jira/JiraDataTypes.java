package com.atlassian.jira;

import org.jspecify.annotations.NullMarked;

/** The kinds of values that queries compare. */
@NullMarked
public final class JiraDataTypes {
  public static final JiraDataType ISSUE = new Type("issue"); // P11

  private JiraDataTypes() {}

  private record Type(String name) implements JiraDataType {}
}
