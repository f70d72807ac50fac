package com.atlassian.jira.user;

import org.jspecify.annotations.NullMarked;

/** A user. */
@NullMarked
public interface ApplicationUser {
  String getKey(); // P11

  String getDisplayName(); // P11
}
