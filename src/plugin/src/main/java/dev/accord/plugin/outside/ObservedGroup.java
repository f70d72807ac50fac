package dev.accord.plugin.outside;

import dev.accord.engine.ticket.UserKey;
import java.util.Set;

/** Who is in a group of another system now, named as its tickets name people. */
public record ObservedGroup(String group, Set<UserKey> members) {
  public ObservedGroup {
    members = Set.copyOf(members);
  }
}
