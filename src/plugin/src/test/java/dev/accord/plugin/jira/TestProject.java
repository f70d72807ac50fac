package dev.accord.plugin.jira;

import com.atlassian.jira.project.Project;

/** A project. */
public record TestProject(long id, String key) implements Project {
  public static final TestProject ITS = new TestProject(10000, "ITS");

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return "Project " + key;
  }
}
