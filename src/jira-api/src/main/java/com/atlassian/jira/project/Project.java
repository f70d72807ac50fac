package com.atlassian.jira.project;

import org.jspecify.annotations.NullMarked;

/** A project. */
@NullMarked
public interface Project {
  Long getId(); // P11

  String getKey(); // P11

  String getName(); // P11
}
