package dev.accord.sandbox.api;

import com.atlassian.jira.project.Project;

/** A project. */
record ApiProject(Long id, String key, String name) implements Project {
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
    return name;
  }
}
