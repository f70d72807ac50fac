package dev.accord.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.user.User;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what. A permission that the sandbox does not have is refused by name. */
record PermissionServices(Views views) implements PermissionManager, GlobalPermissionManager {
  private static final Set<String> ADMINISTRATION = Set.of("ADMINISTER", "SYSTEM_ADMIN");

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
    return hasPermission(permission, issue.getProjectObject(), user);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permission, Project in, @Nullable ApplicationUser user) {
    ProjectPermission wanted = permission(permission.permissionKey());
    return views
        .jira()
        .projects()
        .byId(in.getId())
        .filter(project -> views.jira().permissions().has(user(user), wanted, project))
        .isPresent();
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
    if (!ADMINISTRATION.contains(permission.getKey())) {
      throw notModelled(permission.getKey());
    }
    return user(user).filter(views.jira().permissions()::administersJira).isPresent();
  }

  private Optional<User> user(@Nullable ApplicationUser user) {
    return Optional.ofNullable(user).flatMap(some -> views.jira().users().byKey(some.getKey()));
  }

  private static ProjectPermission permission(String key) {
    return Arrays.stream(ProjectPermission.values())
        .filter(one -> one.name().equals(key))
        .findFirst()
        .orElseThrow(() -> notModelled(key));
  }

  private static UnsupportedOperationException notModelled(String key) {
    return new UnsupportedOperationException(
        "permission %s is not modelled by the sandbox".formatted(key));
  }
}
