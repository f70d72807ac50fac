package com.atlassian.sal.api.user;

import org.jspecify.annotations.NullMarked;

/** The key of a user, as SAL names it. */
@NullMarked
public final class UserKey {
  private final String value;

  public UserKey(String value) { // P11
    this.value = value;
  }

  public String getStringValue() { // P11
    return value;
  }
}
