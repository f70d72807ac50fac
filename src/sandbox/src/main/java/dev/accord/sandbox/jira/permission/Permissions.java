package dev.accord.sandbox.jira.permission;

import dev.accord.sandbox.jira.project.Access;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.project.Roles;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import java.util.List;
import java.util.Optional;

/**
 * The one permission scheme of this Jira. People in a project's role Users see it, ask, comment and
 * take transitions; Developers also edit, assign and move; Administrators also delete and
 * configure. Jira's administrators may do everything, a visitor who is not logged in nothing.
 */
public final class Permissions {
  private final Groups groups;
  private final Roles roles;
  private final Projects projects;

  public Permissions(Groups groups, Roles roles, Projects projects) {
    this.groups = groups;
    this.roles = roles;
    this.projects = projects;
  }

  public boolean administersJira(User user) {
    return user.active() && groups.contains(Groups.ADMINISTRATORS, user);
  }

  public boolean has(Optional<User> user, ProjectPermission permission, Project project) {
    return user.isPresent() && has(user.get(), permission, project);
  }

  public boolean has(User user, ProjectPermission permission, Project project) {
    if (!user.active()) {
      return false;
    }
    return administersJira(user)
        || switch (permission) {
          case BROWSE_PROJECTS, CREATE_ISSUES, ADD_COMMENTS, TRANSITION_ISSUES ->
              mayAsk(user, project);
          case EDIT_ISSUES, ASSIGN_ISSUES, ASSIGNABLE_USER, MOVE_ISSUES -> works(user, project);
          case EDIT_ALL_COMMENTS, DELETE_ALL_COMMENTS, DELETE_ISSUES, ADMINISTER_PROJECTS ->
              administers(user, project);
        };
  }

  private boolean mayAsk(User user, Project project) {
    return project.access() == Access.EVERYBODY
        || roles.contains(project, ProjectRole.USERS, user)
        || works(user, project);
  }

  private boolean works(User user, Project project) {
    return roles.contains(project, ProjectRole.DEVELOPERS, user) || administers(user, project);
  }

  private boolean administers(User user, Project project) {
    return roles.contains(project, ProjectRole.ADMINISTRATORS, user);
  }

  /** The projects that this user may see, in order of their names. */
  public List<Project> browsable(Optional<User> user) {
    return projects.all().stream()
        .filter(project -> has(user, ProjectPermission.BROWSE_PROJECTS, project))
        .toList();
  }
}
