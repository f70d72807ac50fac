package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.jspecify.annotations.NullMarked;

/** The project permissions that are asked for. */
@NullMarked
public class ProjectPermissions {
  public static final ProjectPermissionKey BROWSE_PROJECTS = // P11
      new ProjectPermissionKey("BROWSE_PROJECTS");

  public static final ProjectPermissionKey ADMINISTER_PROJECTS = // P11
      new ProjectPermissionKey("ADMINISTER_PROJECTS");

  private ProjectPermissions() {}
}
