package com.atlassian.jira.bc.user.search;

import org.jspecify.annotations.NullMarked;

/** Which users a search is for. */
@NullMarked
public class UserSearchParams {
  /**
   * Users who may log in; no text finds all of them. Nothing better known finds people by a part of
   * their name: each member with evidence asks for one person by key or name.
   */
  public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = // UNCONFIRMED
      new UserSearchParams();

  private UserSearchParams() {}
}
