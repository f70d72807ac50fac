package dev.accord.engine.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who belonged to which group when. Same question, same answer, always. */
@FunctionalInterface
public interface Directory {
  /** Nobody belongs to any group. */
  Directory EMPTY = (user, group, at) -> false;

  /** Whether the person was a member of the group at the instant. */
  boolean isMember(UserKey user, String group, Instant at);

  /**
   * Groups outside of which the person never was; absent when the directory cannot tell. It only
   * makes questions quicker: whether the person was in one of them stays a question of the instant.
   */
  default Optional<Set<String>> groupsEver(UserKey user) {
    return Optional.empty();
  }
}
