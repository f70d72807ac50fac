package dev.accord.sandbox.jira.issue;

/** Who may read a comment. */
public sealed interface Visibility {
  /** Whoever may browse the issue. */
  record Everyone() implements Visibility {}

  /** Members of a project role, by its id. */
  record RoleOnly(long roleId) implements Visibility {}

  record GroupOnly(String group) implements Visibility {}
}
