package dev.accord.plugin.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;

/** A type, priority or resolution. */
public record Constant(String id, String name) implements IssueType, Priority, Resolution {
  public static final Constant MEDIUM = new Constant("3", "Medium");
  public static final Constant HIGH = new Constant("2", "High");
  public static final Constant TASK = new Constant("10000", "Task");
  public static final Constant FIXED = new Constant("1", "Fixed");

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
