package com.atlassian.jira.bc.project.component;

import org.jspecify.annotations.NullMarked;

/** A component of a project. */
@NullMarked
public interface ProjectComponent {
  Long getId(); // UNCONFIRMED; the id is what history items carry, and nothing else gives it

  String getName(); // PX
}
