package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who administers Jira. */
@NullMarked
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user); // P11
}
