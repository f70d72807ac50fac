package com.opensymphony.workflow.loader;

import org.jspecify.annotations.NullMarked;

/** A transition of a workflow. */
@NullMarked
public class ActionDescriptor {
  private final int id;
  private final String name;

  /** For the sandbox; Jira reads its own from workflow files. */
  public ActionDescriptor(int id, String name) {
    this.id = id;
    this.name = name;
  }

  public int getId() { // PX
    return id;
  }

  public String getName() { // PX
    return name;
  }
}
