package dev.accord.sandbox.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component. */
record ApiComponent(Long id, String name) implements ProjectComponent {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
