package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * On what occasion verdicts are looked at.
 *
 * @param revision of the definitions
 * @param author who asked for it; absent when it came by itself
 */
public record Judging(Occasion occasion, long revision, Optional<UserKey> author, Instant at) {
  /** Why verdicts are looked at. */
  public enum Occasion {
    /** The issue changed or time passed. A verdict made by other definitions stands. */
    TRACKED,
    /** Somebody wants verdicts as the definitions are now. */
    RECOMPUTED,
    /** The issue was deleted. */
    DELETED,
  }

  public static Judging tracked(long revision, Instant at) {
    return new Judging(Occasion.TRACKED, revision, Optional.empty(), at);
  }

  public static Judging recomputed(long revision, UserKey author, Instant at) {
    return new Judging(Occasion.RECOMPUTED, revision, Optional.of(author), at);
  }

  public static Judging deleted(long revision, Instant at) {
    return new Judging(Occasion.DELETED, revision, Optional.empty(), at);
  }

  /** Whether a verdict that was made by the definitions of the revision may be judged anew. */
  boolean mayRestate(long verdictRevision) {
    return occasion == Occasion.RECOMPUTED || verdictRevision == revision;
  }
}
