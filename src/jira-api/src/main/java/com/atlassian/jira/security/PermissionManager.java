package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who may do what in a project. */
@NullMarked
public interface PermissionManager {
  boolean hasPermission( // P11
      ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user);

  boolean hasPermission( // P11
      ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user);
}
