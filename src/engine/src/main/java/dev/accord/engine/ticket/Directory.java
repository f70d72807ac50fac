package dev.accord.engine.ticket;

import java.time.Instant;

/** Who belonged to which group when. Same question, same answer, always. */
@FunctionalInterface
public interface Directory {
  /** Nobody belongs to any group. */
  Directory EMPTY = (user, group, at) -> false;

  /** Whether the person was a member of the group at the instant. */
  boolean isMember(UserKey user, String group, Instant at);
}
