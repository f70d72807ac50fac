package dev.accord.plugin.jira;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A user.
 *
 * @param name what they log in with
 */
public record TestUser(String key, String name, String address, boolean isActive)
    implements ApplicationUser {
  /** Whose name is the key. */
  public TestUser(String key) {
    this(key, key, key + "@example.com", true);
  }

  public TestUser deactivated() {
    return new TestUser(key, name, address, false);
  }

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
    return name;
  }

  @Override
  public String getEmailAddress() {
    return address;
  }
}
