package dev.accord.sandbox.jira.permission;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import java.util.Optional;

/** Refuses, in Jira's words, what {@link Permissions} do not allow. */
public final class Gate {
  private final Permissions permissions;

  public Gate(Permissions permissions) {
    this.permissions = permissions;
  }

  public Permissions permissions() {
    return permissions;
  }

  /** Lets pass whoever may see the issues of this project. */
  public void requireBrowse(Optional<User> user, Project project) {
    if (permissions.has(user, ProjectPermission.BROWSE_PROJECTS, project)) {
      return;
    }
    if (user.isEmpty()) {
      throw JiraProblem.notLoggedIn();
    }
    throw JiraProblem.forbidden("You do not have the permission to see the specified issue.");
  }

  /** Lets pass whoever may see the project's issues and do this to them. */
  public void require(User user, ProjectPermission permission, Project project) {
    requireBrowse(Optional.of(user), project);
    if (!permissions.has(user, permission, project)) {
      throw JiraProblem.forbidden(
          "%s does not have the permission %s in project %s."
              .formatted(user.name(), permission, project.key()));
    }
  }

  /** Lets pass Jira's administrators. */
  public void requireAdministrator(User user) {
    if (!permissions.administersJira(user)) {
      throw JiraProblem.forbidden("%s does not administer this Jira.".formatted(user.name()));
    }
  }
}
