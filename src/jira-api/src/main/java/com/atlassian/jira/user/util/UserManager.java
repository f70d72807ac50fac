package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Users by name. */
@NullMarked
public interface UserManager {
  @Nullable ApplicationUser getUserByName(String name); // P11
}
