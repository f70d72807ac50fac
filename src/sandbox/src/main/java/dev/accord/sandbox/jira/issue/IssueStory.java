package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tells what once happened to an issue, so that its history reads as if Jira had written it.
 *
 * <pre>{@code
 * PastIssue issue = stories.begin(project, fields, anna, MON_0900)
 *     .transition(11, ben, MON_0930)
 *     .comment(ben, MON_0931, NewComment.of("On it"))
 *     .told();
 * }</pre>
 *
 * Instants must not go back.
 */
public final class IssueStory {
  private final Names names;
  private final IssueDiff diff;
  private final List<ChangeGroup> history = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private Issue issue;

  IssueStory(Names names, Issue first) {
    this.names = names;
    this.issue = first;
    diff = new IssueDiff(names);
  }

  /** The issue as it stands at this point of the story. */
  public Issue now() {
    return issue;
  }

  /** Any change, written as Jira would write it. */
  public IssueStory change(User author, Instant at, UnaryOperator<Issue> change) {
    Issue after = change.apply(issue).updatedAt(inOrder(at));
    List<ChangeItem> items = diff.between(issue, after);
    if (!items.isEmpty()) {
      history.add(new ChangeGroup(0, 0, author.key(), at, items));
    }
    issue = after;
    return this;
  }

  /** Changes fields as an edit does. */
  public IssueStory edit(User author, Instant at, UnaryOperator<FieldsEdit> edit) {
    return change(
        author, at, before -> before.withFields(edit.apply(before.fields().edit()).done()));
  }

  /** Takes a transition of the project's workflow, with what its screen offers. */
  public IssueStory transition(
      int transitionId, User author, Instant at, UnaryOperator<FieldsEdit> screen) {
    return change(
        author,
        at,
        before -> {
          FieldChanges fields = new FieldChanges(Set.of(), one -> screen.apply(one.edit()).done());
          TransitionRequest request =
              new TransitionRequest(transitionId, fields, Optional.empty(), Optional.empty());
          return new Transitioning(names).take(before, request, at).issue();
        });
  }

  /** Takes a transition of the project's workflow. */
  public IssueStory transition(int transitionId, User author, Instant at) {
    return transition(transitionId, author, at, screen -> screen);
  }

  /** Takes the transition of that name; names of transitions are told apart by the status. */
  public IssueStory transition(String name, User author, Instant at) {
    return transition(name, author, at, screen -> screen);
  }

  public IssueStory transition(
      String name, User author, Instant at, UnaryOperator<FieldsEdit> screen) {
    int id =
        new Transitioning(names)
            .available(issue).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Transition::id)
                .findFirst()
                .orElseThrow(
                    () ->
                        JiraProblem.invalid(
                            "%s has no transition '%s' from status %s"
                                .formatted(
                                    issue.key(),
                                    name,
                                    names
                                        .constants()
                                        .statuses()
                                        .nameOf(issue.state().statusId()))));
    return transition(id, author, at, screen);
  }

  /** Adds a comment. */
  public IssueStory comment(User author, Instant at, NewComment text) {
    comments.add(Comment.written(0, author.key(), text, inOrder(at)));
    issue = issue.updatedAt(at);
    return this;
  }

  public PastIssue told() {
    return new PastIssue(issue, history, comments);
  }

  private Instant inOrder(Instant at) {
    if (at.isBefore(issue.updated())) {
      throw new IllegalArgumentException(
          "the story of %s goes back from %s to %s; tell it oldest first"
              .formatted(issue.key(), issue.updated(), at));
    }
    return at;
  }
}
