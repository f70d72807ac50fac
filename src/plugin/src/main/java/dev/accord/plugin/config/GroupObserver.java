package dev.accord.plugin.config;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.MembershipStore;
import dev.accord.plugin.store.OutsideSystems;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks who is in the groups that the definitions speak of, and writes down what changed. */
public final class GroupObserver {
  private final GroupManager groups;
  private final MembershipStore memberships;
  private final OutsideSystems systems;
  private final Transactions transactions;

  public GroupObserver(GroupManager groups, Stores stores) {
    this.groups = groups;
    this.memberships = stores.memberships();
    this.systems = stores.systems();
    this.transactions = stores.transactions();
  }

  /** Groups of other systems are theirs to tell of. */
  public void look(Collection<String> names, Instant now) {
    for (String name : names) {
      if (systems.keepGroup(name)) {
        continue;
      }
      Set<UserKey> members = members(name);
      transactions.run(() -> memberships.observe(name, members, now));
    }
  }

  /** A group that was deleted has no members any more. */
  private Set<UserKey> members(String name) {
    Group group = groups.getGroup(name);
    if (group == null) {
      return Set.of();
    }
    return groups.getUsersInGroup(group).stream()
        .map(user -> new UserKey(user.getKey()))
        .collect(Collectors.toSet());
  }
}
