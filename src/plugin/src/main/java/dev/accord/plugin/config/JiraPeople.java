package dev.accord.plugin.config;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.ticket.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The users and groups of this Jira. */
public final class JiraPeople {
  private final UserManager users;
  private final UserSearchService search;
  private final GroupManager groups;

  public JiraPeople(UserManager users, UserSearchService search, GroupManager groups) {
    this.users = users;
    this.search = search;
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

  /** Who logs in with the name, or did before being deactivated. */
  public Optional<UserKey> named(String userName) {
    return Optional.ofNullable(users.getUserByName(userName)).map(JiraPeople::key);
  }

  /**
   * Who has the e-mail address, active or not.
   *
   * @return absent also when several users have it
   */
  public Optional<UserKey> addressed(String address) {
    List<UserKey> found =
        StreamSupport.stream(search.findUsersByEmail(address).spliterator(), false)
            .filter(user -> address.equalsIgnoreCase(user.getEmailAddress()))
            .map(JiraPeople::key)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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

  private static UserKey key(ApplicationUser user) {
    return new UserKey(user.getKey());
  }
}
