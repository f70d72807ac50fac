package dev.accord.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;

/** A user; equal to another of the same key, as in Jira. */
record ApiUser(String key, String name, String displayName) implements ApplicationUser {
  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationUser user && user.getKey().equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return name + "(" + key + ")";
  }
}
