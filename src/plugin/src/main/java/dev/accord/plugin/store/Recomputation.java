package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A project being recomputed, as far as it has come.
 *
 * @param id random, its address
 * @param total issues to look at
 * @param done issues looked at, or while applying those stored
 * @param differing issues with a verdict that would change
 * @param changed when progress was last made
 * @param message why it failed; empty otherwise
 */
public record Recomputation(
    String id,
    String project,
    Phase phase,
    int total,
    int done,
    int differing,
    UserKey author,
    Instant started,
    Instant changed,
    String message) {
  /** How far it has come. */
  public enum Phase {
    /** Verdicts are compared; nothing is written. */
    RUNNING,
    /** Somebody may look at the differences, and apply them. */
    READY,
    /** New verdicts are written beside the old ones. */
    APPLYING,
    APPLIED,
    CANCELLED,
    FAILED;

    /** Whether a node works on it. */
    public boolean isActive() {
      return this == RUNNING || this == APPLYING;
    }
  }

  private static final int LONGEST_MESSAGE = 450;

  public static Recomputation started(String id, String project, UserKey author, Instant now) {
    return new Recomputation(id, project, Phase.RUNNING, 0, 0, 0, author, now, now, "");
  }

  public Recomputation in(Phase next, Instant now) {
    return new Recomputation(
        id, project, next, total, done, differing, author, started, now, message);
  }

  public Recomputation progressed(int of, int to, int differ, Instant now) {
    return new Recomputation(id, project, phase, of, to, differ, author, started, now, message);
  }

  public Recomputation failed(String why, Instant now) {
    String shortened = why.substring(0, Math.min(why.length(), LONGEST_MESSAGE));
    return new Recomputation(
        id, project, Phase.FAILED, total, done, differing, author, started, now, shortened);
  }

  static Recomputation from(RecomputationRow row) {
    return new Recomputation(
        row.getName(),
        row.getProject(),
        Phase.valueOf(row.getPhase()),
        row.getTotal(),
        row.getDone(),
        row.getDiffering(),
        new UserKey(row.getAuthor()),
        Instant.ofEpochMilli(row.getStartedAt()),
        Instant.ofEpochMilli(row.getChangedAt()),
        Optional.ofNullable(row.getMessage()).orElse(""));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(RecomputationRow.NAME, id)
        .with(RecomputationRow.PROJECT, project)
        .with(RecomputationRow.PHASE, phase.name())
        .with(RecomputationRow.TOTAL, total)
        .with(RecomputationRow.DONE, done)
        .with(RecomputationRow.DIFFERING, differing)
        .with(RecomputationRow.AUTHOR, author.value())
        .with(RecomputationRow.STARTED_AT, started)
        .with(RecomputationRow.CHANGED_AT, changed)
        .with(RecomputationRow.MESSAGE, message)
        .toMap();
  }
}
