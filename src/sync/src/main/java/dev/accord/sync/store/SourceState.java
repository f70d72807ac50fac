package dev.accord.sync.store;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a source has been read, and how it is.
 *
 * @param cursor where the next page begins; absent before the first
 * @param complete whether every ticket has been read once, so that only changes are read now
 * @param sweptUntil the id up to which deletions were looked for in this round; empty when a round
 *     begins
 * @param clockOffset how far the source's clock is ahead of ours
 * @param begunAt when the pass that runs, or ran last, began
 * @param readUntil when the last complete pass began: all that happened before has been read
 * @param lastPass what the last complete pass did
 * @param failure why it could not be read the last time; absent when it could
 */
public record SourceState(
    String system,
    Optional<Cursor> cursor,
    boolean complete,
    String sweptUntil,
    Duration clockOffset,
    Optional<Instant> begunAt,
    Optional<Instant> readUntil,
    PassFigures lastPass,
    Optional<Failure> failure) {

  /** A server tells its time to the second, and is asked over a network. */
  private static final Duration NOISE = Duration.ofSeconds(2);

  /**
   * Why a source cannot be read.
   *
   * @param since when that began
   * @param retryAt not before then it is tried again
   */
  public record Failure(Trouble trouble, String message, Instant since, Instant retryAt) {}

  /** Of a source that was never read. */
  public static SourceState unread(String system) {
    return new SourceState(
        system,
        Optional.empty(),
        false,
        "",
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        PassFigures.NONE,
        Optional.empty());
  }

  /** With a pass that begins. */
  public SourceState begun(Instant at) {
    return new SourceState(
        system,
        cursor,
        complete,
        sweptUntil,
        clockOffset,
        Optional.of(at),
        readUntil,
        lastPass,
        failure);
  }

  /**
   * After a page.
   *
   * @param offset as measured; within {@link #NOISE} of the one that is known it is that one, or
   *     every reading would make other tickets of the same
   */
  public SourceState read(Cursor next, Duration offset) {
    boolean moved = offset.minus(clockOffset).abs().compareTo(NOISE) >= 0;
    return new SourceState(
        system,
        Optional.of(next),
        complete,
        sweptUntil,
        moved ? offset : clockOffset,
        begunAt,
        readUntil,
        lastPass,
        Optional.empty());
  }

  /** At another place; a failure stays one until there is a success. */
  public SourceState at(Cursor next) {
    return new SourceState(
        system,
        Optional.of(next),
        complete,
        sweptUntil,
        clockOffset,
        begunAt,
        readUntil,
        lastPass,
        failure);
  }

  /** After the last page of the pass. */
  public SourceState ended(PassFigures figures) {
    return new SourceState(
        system, cursor, true, sweptUntil, clockOffset, begunAt, begunAt, figures, Optional.empty());
  }

  /** With deletions looked for up to the id. */
  public SourceState swept(String until) {
    return new SourceState(
        system, cursor, complete, until, clockOffset, begunAt, readUntil, lastPass, failure);
  }

  /** After it could not be read. */
  public SourceState failed(TroubleException why, Instant at) {
    Instant since = failure.map(Failure::since).orElse(at);
    Instant retryAt = at.plus(Backoff.after(why, Duration.between(since, at)));
    return new SourceState(
        system,
        cursor,
        complete,
        sweptUntil,
        clockOffset,
        begunAt,
        readUntil,
        lastPass,
        Optional.of(new Failure(why.trouble(), message(why), since, retryAt)));
  }

  private static String message(TroubleException why) {
    return Optional.ofNullable(why.getMessage()).orElse(why.trouble().name());
  }

  /** To be tried again at once. */
  public SourceState impatient(Instant now) {
    return new SourceState(
        system,
        cursor,
        complete,
        sweptUntil,
        clockOffset,
        begunAt,
        readUntil,
        lastPass,
        failure.map(it -> new Failure(it.trouble(), it.message(), it.since(), now)));
  }

  /** Whether it may be read at the instant. */
  public boolean mayBeRead(Instant now) {
    return failure.filter(it -> it.retryAt().isAfter(now)).isEmpty();
  }

  /** How old what is known of the source may be; absent before it was read whole. */
  public Optional<Duration> lag(Instant now) {
    return readUntil.map(until -> Duration.between(until, now));
  }
}
