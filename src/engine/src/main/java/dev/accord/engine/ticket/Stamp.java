package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an event stands: its identity, when it happened, and by whom.
 *
 * @param id the source system's id of the change, unique among the ticket's events of its kind; an
 *     event that arrives twice has the same id and counts once
 * @param at the source server's event time
 * @param sequence the source's own order among events of one instant
 * @param author who did it; absent for a system
 * @param received when it was received; absent when it was read from the source's own history
 */
public record Stamp(
    String id, Instant at, long sequence, Optional<UserKey> author, Optional<Instant> received) {
  public Stamp {
    Checks.text("event id", id);
  }

  public static Stamp of(String id, Instant at, long sequence, UserKey author) {
    return new Stamp(id, at, sequence, Optional.of(author), Optional.empty());
  }
}
