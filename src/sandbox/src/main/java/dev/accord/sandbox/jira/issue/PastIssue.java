package dev.accord.sandbox.jira.issue;

import java.util.List;

/**
 * An issue with its past, to be stored as it is: dates are kept, nobody is told. Make one with
 * {@link IssueStory}, or by hand where the history comes from elsewhere.
 *
 * @param issue as it stands at the end; with key number 0 it gets the project's next number
 * @param history oldest first; ids of groups and of their issue are ignored
 * @param comments ids of comments and of their issue are ignored
 */
public record PastIssue(Issue issue, List<ChangeGroup> history, List<Comment> comments) {
  public PastIssue {
    history = List.copyOf(history);
    comments = List.copyOf(comments);
  }
}
