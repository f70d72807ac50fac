package dev.accord.plugin.jira;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status with its category. */
public record TestStatus(String id, String name, String category) implements Status {
  public static final TestStatus OPEN = new TestStatus("1", "Open", "new");
  public static final TestStatus WAITING =
      new TestStatus("10100", "Waiting for client", "indeterminate");
  public static final TestStatus DONE = new TestStatus("6", "Done", "done");

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public StatusCategory getStatusCategory() {
    return () -> category;
  }
}
