package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import java.time.Instant;

/** Begins stories of issues in this Jira. */
public final class IssueStories {
  private final Names names;

  IssueStories(Names names) {
    this.names = names;
  }

  /** An issue created at {@code at} with the project's next number. */
  public IssueStory begin(Project project, IssueFields fields, User creator, Instant at) {
    return begin(project, 0, fields, creator, at);
  }

  /** An issue created at {@code at} with a number of its own. */
  public IssueStory begin(
      Project project, long number, IssueFields fields, User creator, Instant at) {
    IssueState state =
        IssueState.open(names.workflowOf(project.id()).orElseThrow().initialStatus());
    IssueKey key = new IssueKey(project.key(), number);
    return new IssueStory(
        names, new Issue(0, project.id(), key, fields, state, creator.key(), at, at));
  }
}
