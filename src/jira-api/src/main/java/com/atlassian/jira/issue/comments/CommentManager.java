package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The comments of an issue. */
@NullMarked
public interface CommentManager {
  /** All of them, whoever may read them; the P11 twin leaves out what a user may not see. */
  List<Comment> getComments(Issue issue); // P8

  Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent); // P8
}
