package com.atlassian.jira.permission;

import org.jspecify.annotations.NullMarked;

/** Names a global permission. */
@NullMarked
public class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER"); // P11

  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = key;
  }

  /** For the sandbox; the plugin only passes the constant on. */
  public String getKey() {
    return key;
  }
}
