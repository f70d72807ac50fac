package dev.accord.sandbox.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import dev.accord.sandbox.jira.user.User;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Users with their zones, and groups. */
record PeopleServices(Views views)
    implements UserManager, UserSearchService, GroupManager, TimeZoneManager, LocaleResolver {
  /** The zone of whoever has chosen none; the same on every machine, so that pages are too. */
  private static final ZoneId DEFAULT_ZONE = ZoneId.of("UTC");

  @Override
  public @Nullable ApplicationUser getUserByKey(String key) {
    return views.userOrNull(views.jira().users().byKey(key));
  }

  @Override
  public @Nullable ApplicationUser getUserByName(String username) {
    return views.userOrNull(views.jira().users().byName(username));
  }

  @Override
  public Collection<Group> getAllGroups() {
    return views.jira().groups().names().stream().<Group>map(ApiGroup::new).toList();
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, String groupName) {
    return views.jira().groups().members(groupName).contains(user.getKey());
  }

  /** Active users, whatever the search asks for besides. */
  @Override
  public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
    return views.jira().users().matching(query).stream()
        .filter(User::active)
        .map(user -> views.userByKey(user.key()))
        .toList();
  }

  /** Whoever has the address, whatever its case, deactivated users too. */
  @Override
  public Iterable<ApplicationUser> findUsersByEmail(String email) {
    return views.jira().users().all().stream()
        .filter(user -> user.email().equalsIgnoreCase(email))
        .map(user -> views.userByKey(user.key()))
        .toList();
  }

  @Override
  public @Nullable Group getGroup(String name) {
    return views.jira().groups().exists(name) ? new ApiGroup(name) : null;
  }

  @Override
  public Collection<ApplicationUser> getUsersInGroup(Group group) {
    if (!(group instanceof ApiGroup known)) {
      return List.of();
    }
    return views.jira().groups().members(known.name()).stream().map(views::userByKey).toList();
  }

  @Override
  public TimeZone getTimeZoneforUser(ApplicationUser user) {
    return TimeZone.getTimeZone(
        views.jira().users().byKey(user.getKey()).map(found -> found.zone()).orElse(DEFAULT_ZONE));
  }

  /** English for somebody who is not known. */
  @Override
  public Locale getLocale(UserKey userKey) {
    return views
        .jira()
        .users()
        .byKey(userKey.getStringValue())
        .map(found -> found.locale())
        .orElse(Locale.ENGLISH);
  }

  @Override
  public TimeZone getDefaultTimezone() {
    return TimeZone.getTimeZone(DEFAULT_ZONE);
  }
}
