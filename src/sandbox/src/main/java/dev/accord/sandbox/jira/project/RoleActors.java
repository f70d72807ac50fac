package dev.accord.sandbox.jira.project;

import java.util.Set;

/** Who is in a role of a project: users by key, groups by name. */
public record RoleActors(Set<String> users, Set<String> groups) {
  public static final RoleActors NOBODY = new RoleActors(Set.of(), Set.of());

  public RoleActors {
    users = Set.copyOf(users);
    groups = Set.copyOf(groups);
  }
}
