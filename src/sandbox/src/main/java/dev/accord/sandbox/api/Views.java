package dev.accord.sandbox.api;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the domain's values as Jira's interfaces. What an issue refers to and is gone, a deleted
 * user or status, is shown under its id: it is never null.
 */
public final class Views {
  private final Jira jira;

  public Views(Jira jira) {
    this.jira = jira;
  }

  Jira jira() {
    return jira;
  }

  public ApplicationUser user(User user) {
    return ApiUser.of(user);
  }

  /**
   * The user who acts.
   *
   * @throws IllegalArgumentException when there is no such user any more
   */
  User actor(ApplicationUser user) {
    return jira.users()
        .byKey(user.getKey())
        .orElseThrow(() -> new IllegalArgumentException("there is no user " + user));
  }

  /**
   * The issue that is to be changed.
   *
   * @throws IllegalArgumentException when there is no such issue any more
   */
  Issue required(Long issueId) {
    return jira.issues()
        .byId(issueId)
        .orElseThrow(() -> new IllegalArgumentException("there is no issue with id " + issueId));
  }

  public @Nullable ApplicationUser userOrNull(Optional<User> user) {
    return user.map(this::user).orElse(null);
  }

  ApplicationUser userByKey(String key) {
    return jira.users().byKey(key).map(this::user).orElseGet(() -> ApiUser.unknown(key));
  }

  public Project project(dev.accord.sandbox.jira.project.Project project) {
    return new ApiProject(project.id(), project.key(), project.name());
  }

  public ApiIssue issue(Issue issue) {
    return new ApiIssue(this, issue);
  }

  Comment comment(dev.accord.sandbox.jira.issue.Comment comment) {
    return new ApiComment(this, comment);
  }

  Status status(String id) {
    return jira.constants()
        .statuses()
        .byId(id)
        .map(Views::status)
        .orElseGet(
            () ->
                new ApiConstants.OfStatus(
                    id, id, new ApiConstants.Category(StatusCategory.UNDEFINED)));
  }

  static Status status(dev.accord.sandbox.jira.constant.Status status) {
    return new ApiConstants.OfStatus(
        status.id(), status.name(), new ApiConstants.Category(status.category()));
  }

  IssueType issueType(String id) {
    return new ApiConstants.OfType(id, jira.constants().issueTypes().nameOf(id));
  }

  Priority priority(String id) {
    return new ApiConstants.OfPriority(id, jira.constants().priorities().nameOf(id));
  }

  Resolution resolution(String id) {
    return new ApiConstants.OfResolution(id, jira.constants().resolutions().nameOf(id));
  }
}
