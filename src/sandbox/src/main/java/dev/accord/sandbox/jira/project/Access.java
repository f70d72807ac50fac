package dev.accord.sandbox.jira.project;

/** Who may see a project's issues. */
public enum Access {
  /** Whoever is in one of the project's roles. */
  MEMBERS,
  /** Everybody who is logged in. */
  EVERYBODY
}
