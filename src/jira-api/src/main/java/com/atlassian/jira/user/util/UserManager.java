package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Users by key, or by the name with which they log in. */
@NullMarked
public interface UserManager {
  @Nullable ApplicationUser getUserByKey(String key); // P11

  @Nullable ApplicationUser getUserByName(String username); // P11
}
