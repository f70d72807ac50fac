package dev.accord.plugin.jira;

import com.atlassian.jira.user.ApplicationUser;

/** A user. */
public record TestUser(String key) implements ApplicationUser {
  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getDisplayName() {
    return "Name of " + key;
  }

  @Override
  public String getUsername() {
    return key;
  }

  @Override
  public String getEmailAddress() {
    return key + "@example.com";
  }

  @Override
  public boolean isActive() {
    return true;
  }
}
