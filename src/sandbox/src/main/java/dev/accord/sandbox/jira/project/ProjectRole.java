package dev.accord.sandbox.jira.project;

import java.util.Arrays;
import java.util.Optional;

/** The roles that every project has, with Jira's ids. */
public enum ProjectRole {
  USERS(10000, "Users", "People who ask in this project"),
  DEVELOPERS(10001, "Developers", "People who work on this project's issues"),
  ADMINISTRATORS(10002, "Administrators", "People who configure this project");

  private final long id;
  private final String label;
  private final String description;

  ProjectRole(long id, String label, String description) {
    this.id = id;
    this.label = label;
    this.description = description;
  }

  public static Optional<ProjectRole> byId(long id) {
    return Arrays.stream(values()).filter(role -> role.id == id).findFirst();
  }

  public static Optional<ProjectRole> byName(String name) {
    return Arrays.stream(values()).filter(role -> role.label.equalsIgnoreCase(name)).findFirst();
  }

  public long id() {
    return id;
  }

  public String label() {
    return label;
  }

  public String description() {
    return description;
  }
}
