package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.permission.Gate;
import dev.accord.sandbox.jira.project.Components;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.project.Roles;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.Users;
import dev.accord.sandbox.jira.workflow.Workflows;
import java.time.Clock;

/** Wires what this package offers to others. */
public final class IssueModule {
  private final Issues issues;
  private final IssueActions actions;
  private final CommentActions comments;
  private final CommentReaders commentReaders;
  private final IssueEvents events = new IssueEvents();
  private final IssueStories stories;
  private final BulkLoad bulkLoad;

  /** The parts of the domain that issues refer to. */
  public record Surroundings(
      Users users,
      Groups groups,
      Constants constants,
      CustomFields customFields,
      Projects projects,
      Components components,
      Roles roles,
      Workflows workflows) {}

  public IssueModule(Database database, Surroundings around, Gate gate, Clock clock) {
    Names names =
        new Names(
            around.constants(),
            around.customFields(),
            around.users(),
            around.projects(),
            around.components(),
            around.workflows());
    IssueRows rows = new IssueRows(around.projects(), around.customFields());
    IssueUpdates updates = new IssueUpdates(database, rows, new IssueDiff(names), events, clock);
    issues = new Issues(database, around.projects(), rows);
    actions = new IssueActions(database, updates, names, gate, events);
    commentReaders = new CommentReaders(around.projects(), around.roles(), around.groups());
    comments =
        new CommentActions(database, updates, around.projects(), gate, commentReaders, events);
    stories = new IssueStories(names);
    bulkLoad = new BulkLoad(database);
  }

  public Issues issues() {
    return issues;
  }

  public IssueActions actions() {
    return actions;
  }

  public CommentActions comments() {
    return comments;
  }

  public CommentReaders commentReaders() {
    return commentReaders;
  }

  public IssueEvents events() {
    return events;
  }

  public IssueStories stories() {
    return stories;
  }

  public BulkLoad bulkLoad() {
    return bulkLoad;
  }
}
