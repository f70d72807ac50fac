package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A project or a definition being recomputed, as far as it has come.
 *
 * @param id random, its address
 * @param author who started it, or once it is applied who did that
 * @param changed when progress was last made
 * @param message why it failed, or what could not be looked at; empty otherwise
 * @param proposed the definition as it would be; absent for a project
 */
public record Recomputation(
    String id,
    Subject subject,
    Phase phase,
    Progress progress,
    UserKey author,
    Instant started,
    Instant changed,
    String message,
    Optional<ProposedDefinition> proposed) {
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

  /**
   * Counts of what was looked at and found.
   *
   * @param total issues to look at
   * @param done issues looked at, or while applying those stored
   * @param differing issues with a verdict that would change
   * @param openDiffering open clocks whose due instant or standing would change
   */
  public record Progress(int total, int done, int differing, int openDiffering) {
    static final Progress NONE = new Progress(0, 0, 0, 0);

    /** The same findings at another place of the way. */
    public Progress at(int of, int to) {
      return new Progress(of, to, differing, openDiffering);
    }

    /** Further on, with more found. */
    public Progress found(int to, int moreDiffering, int moreOpen) {
      return new Progress(total, to, differing + moreDiffering, openDiffering + moreOpen);
    }
  }

  /** One of a project. */
  public static Recomputation started(String id, String project, UserKey author, Instant now) {
    return new Recomputation(
        id,
        Subject.project(project),
        Phase.RUNNING,
        Progress.NONE,
        author,
        now,
        now,
        "",
        Optional.empty());
  }

  /** The same of a definition as somebody wants it to be. */
  public Recomputation of(Subject definition, ProposedDefinition wanted) {
    return new Recomputation(
        id, definition, phase, progress, author, started, changed, message, Optional.of(wanted));
  }

  public Recomputation in(Phase next, Instant now) {
    return new Recomputation(id, subject, next, progress, author, started, now, message, proposed);
  }

  public Recomputation appliedBy(UserKey applier, Instant now) {
    return new Recomputation(
        id, subject, Phase.APPLYING, progress, applier, started, now, message, proposed);
  }

  public Recomputation progressed(Progress further, Instant now) {
    return new Recomputation(id, subject, phase, further, author, started, now, message, proposed);
  }

  /** With something that people should know; a long text is cut off. */
  public Recomputation saying(String text) {
    String shortened = Shortened.of(text);
    return new Recomputation(
        id, subject, phase, progress, author, started, changed, shortened, proposed);
  }

  public Recomputation failed(String why, Instant now) {
    return in(Phase.FAILED, now).saying(why);
  }

  static Recomputation from(RecomputationRow row) {
    return new Recomputation(
        row.getName(),
        subject(row),
        Phase.valueOf(row.getPhase()),
        new Progress(
            row.getTotal(),
            row.getDone(),
            row.getDiffering(),
            Objects.requireNonNullElse(row.getOpenDiffering(), 0)),
        new UserKey(row.getAuthor()),
        Instant.ofEpochMilli(row.getStartedAt()),
        Instant.ofEpochMilli(row.getChangedAt()),
        Optional.ofNullable(row.getMessage()).orElse(""),
        Optional.ofNullable(row.getDocument()).map(document -> proposed(row, document)));
  }

  /** A row of an earlier version of Accord is about a project and does not say so. */
  private static Subject subject(RecomputationRow row) {
    String kind = row.getSubjectKind();
    String name = Objects.requireNonNullElse(row.getSubjectName(), row.getProject());
    return kind == null
        ? Subject.project(row.getProject())
        : new Subject(Subject.Kind.valueOf(kind), row.getProject(), name);
  }

  private static ProposedDefinition proposed(RecomputationRow row, String document) {
    return new ProposedDefinition(
        Objects.requireNonNullElse(row.getRevision(), 0),
        document,
        Optional.ofNullable(row.getReason()).orElse(""),
        Millis.optional(row.getFirstChange()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(RecomputationRow.NAME, id)
        .with(RecomputationRow.PROJECT, subject.id())
        .with(RecomputationRow.PHASE, phase.name())
        .with(RecomputationRow.TOTAL, progress.total())
        .with(RecomputationRow.DONE, progress.done())
        .with(RecomputationRow.DIFFERING, progress.differing())
        .with(RecomputationRow.AUTHOR, author.value())
        .with(RecomputationRow.STARTED_AT, started)
        .with(RecomputationRow.CHANGED_AT, changed)
        .with(RecomputationRow.MESSAGE, message)
        .with(RecomputationRow.SUBJECT_KIND, subject.kind().name())
        .with(RecomputationRow.SUBJECT_NAME, subject.name())
        .with(RecomputationRow.OPEN_DIFFERING, progress.openDiffering())
        .withNullable(RecomputationRow.REVISION, proposed.map(ProposedDefinition::revision))
        .withNullable(RecomputationRow.DOCUMENT, proposed.map(ProposedDefinition::document))
        .withNullable(RecomputationRow.REASON, proposed.map(ProposedDefinition::reason))
        .withMillis(
            RecomputationRow.FIRST_CHANGE, proposed.flatMap(ProposedDefinition::firstChange))
        .toMap();
  }
}
