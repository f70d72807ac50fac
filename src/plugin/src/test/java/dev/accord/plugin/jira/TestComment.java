package dev.accord.plugin.jira;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment; with a group, only its members may read it. */
public record TestComment(long id, Instant at, @Nullable TestUser author, @Nullable String group)
    implements Comment {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public @Nullable ApplicationUser getAuthorApplicationUser() {
    return author;
  }

  @Override
  public String getBody() {
    return "A comment";
  }

  @Override
  public Date getCreated() {
    return Date.from(at);
  }

  @Override
  public @Nullable String getGroupLevel() {
    return group;
  }

  @Override
  public @Nullable Long getRoleLevelId() {
    return null;
  }
}
