package dev.accord.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.NewComment;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues, their comments and their history. */
record IssueServices(Views views) implements IssueManager, CommentManager, ChangeHistoryManager {
  @Override
  public @Nullable MutableIssue getIssueObject(Long id) {
    return views.jira().issues().byId(id).map(views::issue).orElse(null);
  }

  @Override
  public @Nullable MutableIssue getIssueObject(String key) {
    return views.jira().issues().byKey(key).map(views::issue).orElse(null);
  }

  /** Needs the user's permission, where Jira asks nobody. */
  @Override
  public Issue updateIssue(
      ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest) {
    if (!(issue instanceof ApiIssue changed)) {
      throw new UnsupportedOperationException(
          "an issue that IssueManager did not give is not modelled by the sandbox");
    }
    return views.issue(
        views
            .jira()
            .actions()
            .edit(
                views.actor(user),
                views.required(issue.getId()),
                changed.changes(),
                Optional.empty()));
  }

  /** Needs the author's permission, where Jira asks nobody. */
  @Override
  public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
    if (!dispatchEvent) {
      throw new UnsupportedOperationException(
          "a comment without an event is not modelled by the sandbox");
    }
    return views.comment(
        views
            .jira()
            .comments()
            .add(views.actor(author), views.required(issue.getId()), NewComment.of(body)));
  }

  @Override
  public Collection<Long> getIssueIdsForProject(Long projectId) {
    return views.jira().projects().byId(projectId).stream()
        .flatMap(project -> views.jira().issues().idsOf(project).stream())
        .toList();
  }

  @Override
  public List<Comment> getComments(Issue issue) {
    return views.jira().issues().comments(issue.getId()).stream().map(views::comment).toList();
  }

  @Override
  public List<ChangeHistory> getChangeHistories(Issue issue) {
    return views.jira().issues().history(issue.getId()).stream()
        .map(IssueServices::history)
        .toList();
  }

  private static ChangeHistory history(ChangeGroup group) {
    return new ChangeHistory(
        group.id(),
        group.author(),
        Timestamp.from(group.created()),
        group.items().stream().map(IssueServices::item).toList());
  }

  private static ChangeItemBean item(ChangeItem item) {
    return new ChangeItemBean(
        item.fieldType(),
        item.field(),
        item.from().orElse(null),
        item.fromText().orElse(null),
        item.to().orElse(null),
        item.toText().orElse(null));
  }
}
