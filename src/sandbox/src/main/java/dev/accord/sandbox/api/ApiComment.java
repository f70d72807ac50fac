package dev.accord.sandbox.api;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.issue.Visibility;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment. */
record ApiComment(Views views, dev.accord.sandbox.jira.issue.Comment comment) implements Comment {
  @Override
  public Long getId() {
    return comment.id();
  }

  @Override
  public @Nullable ApplicationUser getAuthorApplicationUser() {
    return views.userByKey(comment.author());
  }

  @Override
  public String getBody() {
    return comment.body();
  }

  @Override
  public Date getCreated() {
    return Date.from(comment.created());
  }

  @Override
  public @Nullable String getGroupLevel() {
    return comment.visibility() instanceof Visibility.GroupOnly only ? only.group() : null;
  }

  @Override
  public @Nullable Long getRoleLevelId() {
    return comment.visibility() instanceof Visibility.RoleOnly only ? only.roleId() : null;
  }
}
