package dev.accord.bench.replay;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolvers belong to the groups that they worked in. */
final class WorkedGroups implements Directory {
  private final Map<UserKey, Set<String>> groups = new HashMap<>();

  void add(LogUpdate update) {
    for (FieldValue person : update.values(FieldKey.ASSIGNEE)) {
      for (FieldValue group : update.values(LogUpdate.GROUP)) {
        groups.computeIfAbsent(new UserKey(person.id()), user -> new HashSet<>()).add(group.name());
      }
    }
  }

  @Override
  public boolean isMember(UserKey user, String group, Instant at) {
    return groups.getOrDefault(user, Set.of()).contains(group);
  }

  @Override
  public Optional<Set<String>> groupsEver(UserKey user) {
    return Optional.of(groups.getOrDefault(user, Set.of()));
  }
}
