package com.atlassian.jira.security.plugin;

import org.jspecify.annotations.NullMarked;

/** Names a project permission. */
@NullMarked
public class ProjectPermissionKey {
  private final String key;

  public ProjectPermissionKey(String key) {
    this.key = key;
  }

  /** For the sandbox; the plugin only passes the constants on. */
  public String permissionKey() {
    return key;
  }
}
