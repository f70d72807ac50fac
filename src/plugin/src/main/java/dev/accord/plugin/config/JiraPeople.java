package dev.accord.plugin.config;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The users and groups of this Jira. */
public final class JiraPeople {
  private final UserManager users;
  private final GroupManager groups;

  public JiraPeople(UserManager users, GroupManager groups) {
    this.users = users;
    this.groups = groups;
  }

  public boolean exists(UserKey user) {
    return user(user).isPresent();
  }

  /** False for somebody who was deactivated and for somebody who never was. */
  public boolean isActive(UserKey user) {
    return user(user).filter(ApplicationUser::isActive).isPresent();
  }

  /** What people call the user; the key when Jira does not know it. */
  public String name(UserKey user) {
    return user(user).map(ApplicationUser::getDisplayName).orElse(user.value());
  }

  /** Names of groups that have the text in them but for case, in order. */
  public List<String> groups(String part, int limit) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    return groups.getAllGroups().stream()
        .map(Group::getName)
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
        .sorted()
        .limit(limit)
        .toList();
  }

  boolean groupExists(String name) {
    return groups.getGroup(name) != null;
  }

  private Optional<ApplicationUser> user(UserKey user) {
    return Optional.ofNullable(users.getUserByKey(user.value()));
  }
}
