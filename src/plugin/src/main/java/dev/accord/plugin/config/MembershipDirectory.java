package dev.accord.plugin.config;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Membership;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who belonged to which group when, from the memberships that were seen. */
final class MembershipDirectory implements Directory {
  private final Map<String, Map<UserKey, List<Membership>>> byGroup;
  private final Map<UserKey, Set<String>> groups;

  MembershipDirectory(List<Membership> memberships) {
    byGroup =
        memberships.stream().collect(groupingBy(Membership::group, groupingBy(Membership::user)));
    groups =
        memberships.stream()
            .collect(groupingBy(Membership::user, mapping(Membership::group, toUnmodifiableSet())));
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

  @Override
  public Optional<Set<String>> groupsEver(UserKey user) {
    return Optional.of(groups.getOrDefault(user, Set.of()));
  }
}
