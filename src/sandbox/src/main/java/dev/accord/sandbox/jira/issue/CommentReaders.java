package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.project.Roles;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import java.util.List;
import java.util.Optional;

/** Decides who reads which comment, given that they may browse the issue. */
public final class CommentReaders {
  private final Projects projects;
  private final Roles roles;
  private final Groups groups;

  CommentReaders(Projects projects, Roles roles, Groups groups) {
    this.projects = projects;
    this.roles = roles;
    this.groups = groups;
  }

  public boolean includes(User user, Project project, Visibility visibility) {
    if (visibility instanceof Visibility.RoleOnly role) {
      return ProjectRole.byId(role.roleId())
          .filter(found -> roles.contains(project, found, user))
          .isPresent();
    }
    return !(visibility instanceof Visibility.GroupOnly group)
        || groups.contains(group.group(), user);
  }

  /** Those of an issue's comments that this user may read. */
  public List<Comment> readable(Optional<User> user, Issue issue, List<Comment> comments) {
    Project project = projects.byId(issue.projectId()).orElseThrow();
    return comments.stream()
        .filter(
            comment ->
                comment.visibility() instanceof Visibility.Everyone
                    || user.filter(some -> includes(some, project, comment.visibility()))
                        .isPresent())
        .toList();
  }
}
