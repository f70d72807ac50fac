package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who searches. */
@NullMarked
public interface QueryCreationContext {
  @Nullable ApplicationUser getApplicationUser(); // S6, PX

  /** Whether issues that the user may not see are wanted too. */
  boolean isSecurityOverriden(); // S6, PX
}
