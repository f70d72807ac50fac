package dev.accord.sync.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What Accord says of a ticket, to be written into it.
 *
 * @param body as it was said
 * @param wanted hash of what is to stand in the ticket
 * @param written hash of what was written last; absent before
 * @param state when it is to be written
 */
public record Letter(
    String system,
    String id,
    String key,
    String body,
    String wanted,
    Optional<String> written,
    State state) {

  /**
   * How writing it goes.
   *
   * @param dueAt when it is to be written; absent when there is nothing to write
   * @param attempts how often it was refused since it was written last
   * @param reason why it was refused; absent when it was not
   */
  public record State(Optional<Instant> dueAt, int attempts, Optional<String> reason) {
    /** With nothing to write. */
    public static final State RESTING = new State(Optional.empty(), 0, Optional.empty());

    /** To be written; one that waits already goes on waiting. */
    public State waiting(Instant now) {
      return dueAt.isPresent() ? this : new State(Optional.of(now), attempts, reason);
    }
  }
}
