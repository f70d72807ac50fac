package com.atlassian.jira.plugin.jql.function;

import org.jspecify.annotations.NullMarked;

/** What the descriptor says of a function. */
@NullMarked
public interface JqlFunctionModuleDescriptor {
  String getFunctionName(); // S6

  boolean isList(); // S6
}
