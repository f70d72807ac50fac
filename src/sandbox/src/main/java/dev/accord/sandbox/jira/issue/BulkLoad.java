package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Stores many issues with their pasts, each call in one transaction. No permission is asked, nobody
 * is told, nothing is checked but what the tables check: the caller answers for what it loads. A
 * few hundred issues a call are fast, thousands of issues a second.
 */
public final class BulkLoad {
  private final Database database;

  BulkLoad(Database database) {
    this.database = database;
  }

  /** Stores the issues, and returns them with their ids and keys, in the same order. */
  public List<Issue> load(List<PastIssue> pasts) {
    return database.write(
        handle -> {
          List<Issue> stored = IssueWriter.insert(handle, numbered(handle, pasts));
          List<ChangeGroup> history = new ArrayList<>();
          List<Comment> comments = new ArrayList<>();
          for (int i = 0; i < pasts.size(); i++) {
            long id = stored.get(i).id();
            pasts.get(i).history().forEach(group -> history.add(group.stored(0, id)));
            pasts.get(i).comments().forEach(comment -> comments.add(comment.stored(0, id)));
            rememberOldKeys(handle, stored.get(i), pasts.get(i).history());
          }
          HistoryRows.insert(handle, history);
          CommentRows.insert(handle, comments);
          return stored;
        });
  }

  private static List<Issue> numbered(Handle handle, List<PastIssue> pasts) {
    Map<Long, Long> wanted = new HashMap<>();
    Map<Long, Long> highest = new HashMap<>();
    for (PastIssue past : pasts) {
      long project = past.issue().projectId();
      long number = past.issue().key().number();
      if (number == 0) {
        wanted.merge(project, 1L, Long::sum);
      } else {
        highest.merge(project, number, Math::max);
      }
    }
    highest.forEach((project, number) -> Projects.reserveNumber(handle, project, number));
    Map<Long, Long> next = new HashMap<>();
    wanted.forEach(
        (project, count) -> next.put(project, Projects.takeNumbers(handle, project, count)));
    return pasts.stream().map(past -> numbered(past.issue(), next)).toList();
  }

  private static Issue numbered(Issue issue, Map<Long, Long> next) {
    if (issue.key().number() != 0) {
      return issue;
    }
    long after = next.merge(issue.projectId(), 1L, Long::sum);
    return issue.movedTo(issue.projectId(), new IssueKey(issue.key().project(), after - 1));
  }

  private static void rememberOldKeys(Handle handle, Issue issue, List<ChangeGroup> history) {
    history.stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.field().equals("Key"))
        .flatMap(item -> item.fromText().flatMap(IssueKey::parse).stream())
        .forEach(old -> IssueWriter.rememberKey(handle, old, issue.id()));
  }
}
