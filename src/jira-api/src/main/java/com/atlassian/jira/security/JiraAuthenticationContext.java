package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who is asking. */
@NullMarked
public interface JiraAuthenticationContext {
  @Nullable ApplicationUser getLoggedInUser(); // P11

  Locale getLocale(); // P8; the P11 members give texts, not the locale
}
