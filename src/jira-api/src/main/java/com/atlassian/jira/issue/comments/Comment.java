package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A comment. */
@NullMarked
public interface Comment {
  Long getId(); // P11

  @Nullable ApplicationUser getAuthorApplicationUser(); // P8

  Date getCreated(); // P11

  String getBody(); // P11

  @Nullable String getGroupLevel(); // P11

  @Nullable Long getRoleLevelId(); // P11
}
