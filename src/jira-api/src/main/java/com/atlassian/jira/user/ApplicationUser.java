package com.atlassian.jira.user;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A user. */
@NullMarked
public interface ApplicationUser {
  String getKey(); // P11

  String getUsername(); // P11

  String getDisplayName(); // P11

  @Nullable String getEmailAddress(); // P9

  boolean isActive(); // P11
}
