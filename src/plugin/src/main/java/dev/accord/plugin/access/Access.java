package dev.accord.plugin.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks Jira and the rules in force what somebody may do. */
public final class Access {
  private final GlobalPermissionManager global;
  private final PermissionManager permissions;
  private final ProjectManager projects;

  public Access(
      GlobalPermissionManager global, PermissionManager permissions, ProjectManager projects) {
    this.global = global;
    this.permissions = permissions;
    this.projects = projects;
  }

  /** What the person may do by the rules, as of an instant. */
  public Rights of(ApplicationUser user, Rules rules, Instant now) {
    UserKey key = new UserKey(user.getKey());
    boolean administrator = global.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    return new Rights(
        key,
        administrator,
        administers(user),
        departments(rules, department -> isHead(department, key)),
        departments(
            rules, department -> department.hasMember(key, rules.rulebook().directory(), now)));
  }

  public boolean maySee(ApplicationUser user, Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  /** Whether the person speaks for the department: its members and heads, and administrators. */
  public boolean speaksFor(
      DepartmentId department, ApplicationUser user, Rules rules, Instant now) {
    UserKey key = new UserKey(user.getKey());
    return global.hasPermission(GlobalPermissionKey.ADMINISTER, user)
        || rules
            .rulebook()
            .department(department)
            .filter(
                one -> isHead(one, key) || one.hasMember(key, rules.rulebook().directory(), now))
            .isPresent();
  }

  private Set<String> administers(ApplicationUser user) {
    return projects.getProjectObjects().stream()
        .filter(
            project ->
                permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
        .map(Project::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isHead(Department department, UserKey user) {
    return department.head().filter(user::equals).isPresent()
        || department.deputies().contains(user);
  }

  private static Set<DepartmentId> departments(Rules rules, Predicate<Department> which) {
    return rules.definitions().departments().stream()
        .filter(which)
        .map(Department::id)
        .collect(Collectors.toSet());
  }
}
