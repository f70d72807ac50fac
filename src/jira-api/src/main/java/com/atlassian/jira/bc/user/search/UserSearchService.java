package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Searches users by what people type of their name, or by their e-mail address. */
@NullMarked
public interface UserSearchService {
  /** Nothing better known searches people by a part of their name. */
  List<ApplicationUser> findUsers(String query, UserSearchParams params); // UNCONFIRMED

  Iterable<ApplicationUser> findUsersByEmail(String email); // P9
}
