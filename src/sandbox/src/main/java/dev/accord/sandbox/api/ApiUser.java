package dev.accord.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.user.User;

/** A user; equal to another of the same key, as in Jira. */
record ApiUser(String key, String name, String displayName, String email, boolean active)
    implements ApplicationUser {

  static ApiUser of(User user) {
    return new ApiUser(user.key(), user.name(), user.displayName(), user.email(), user.active());
  }

  /** Somebody who is known by their key only, because they were deleted. */
  static ApiUser unknown(String key) {
    return new ApiUser(key, key, key, "", false);
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public String getEmailAddress() {
    return email;
  }

  @Override
  public boolean isActive() {
    return active;
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
