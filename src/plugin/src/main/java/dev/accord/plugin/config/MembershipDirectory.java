package dev.accord.plugin.config;

import static java.util.stream.Collectors.groupingBy;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Membership;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who belonged to which group when, from the memberships that were seen. */
final class MembershipDirectory implements Directory {
  private final Map<String, Map<UserKey, List<Membership>>> byGroup;

  MembershipDirectory(List<Membership> memberships) {
    byGroup =
        memberships.stream().collect(groupingBy(Membership::group, groupingBy(Membership::user)));
  }

  @Override
  public boolean isMember(UserKey user, String group, Instant at) {
    for (Membership membership :
        byGroup.getOrDefault(group, Map.of()).getOrDefault(user, List.of())) {
      if (membership.holdsAt(at)) {
        return true;
      }
    }
    return false;
  }
}
