package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adding up all stored sums anew: under way, or how the last one ended.
 *
 * @param owner who works on it, unique to one node and time
 * @param author who asked for it
 * @param changed when there was progress
 * @param ended absent while it is under way
 * @param found the first sums that differed
 * @param problem why it ended before its time
 */
public record Rebuild(
    String owner,
    UserKey author,
    Instant started,
    Instant changed,
    Optional<Instant> ended,
    Progress progress,
    List<SumDifference> found,
    Optional<String> problem) {
  /** There is one, the last. */
  static final String NAME = "sums";

  private static final int MOST_FOUND = 50;

  /**
   * @param last name of the last part that is done; empty before the first
   * @param differing sums that differed
   */
  public record Progress(int total, int done, String last, int differing) {}

  public Rebuild {
    found = List.copyOf(found);
  }

  public static Rebuild started(String owner, UserKey author, Instant now) {
    return new Rebuild(
        owner,
        author,
        now,
        now,
        Optional.empty(),
        new Progress(0, 0, "", 0),
        List.of(),
        Optional.empty());
  }

  /** Another node goes on with it. */
  public Rebuild takenOver(String next, Instant now) {
    return new Rebuild(next, author, started, now, ended, progress, found, problem);
  }

  /** A further part is done. */
  public Rebuild stepped(String part, int done, int total, List<SumDifference> more, Instant now) {
    return new Rebuild(
        owner,
        author,
        started,
        now,
        ended,
        new Progress(total, done, part, progress.differing() + more.size()),
        Stream.concat(found.stream(), more.stream()).limit(MOST_FOUND).toList(),
        problem);
  }

  public Rebuild ended(Instant now) {
    return new Rebuild(
        owner, author, started, now, Optional.of(now), progress, found, Optional.empty());
  }

  public Rebuild failed(String why, Instant now) {
    return new Rebuild(
        owner, author, started, now, Optional.of(now), progress, found, Optional.of(why));
  }

  public boolean isUnderWay() {
    return ended.isEmpty();
  }

  static Rebuild from(RebuildRow row) {
    return new Rebuild(
        row.getOwner(),
        new UserKey(row.getAuthor()),
        Instant.ofEpochMilli(row.getStartedAt()),
        Instant.ofEpochMilli(row.getChangedAt()),
        Millis.optional(row.getEndedAt()),
        new Progress(
            row.getTotal(),
            row.getDone(),
            Optional.ofNullable(row.getLastPart()).orElse(""),
            row.getDiffering()),
        Optional.ofNullable(row.getFound()).stream()
            .flatMap(String::lines)
            .map(SumDifference::read)
            .toList(),
        Optional.ofNullable(row.getProblem()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(RebuildRow.NAME, NAME)
        .with(RebuildRow.OWNER, owner)
        .with(RebuildRow.AUTHOR, author.value())
        .with(RebuildRow.STARTED_AT, started)
        .with(RebuildRow.CHANGED_AT, changed)
        .withMillis(RebuildRow.ENDED_AT, ended)
        .with(RebuildRow.TOTAL, progress.total())
        .with(RebuildRow.DONE, progress.done())
        .with(RebuildRow.LAST_PART, progress.last())
        .with(RebuildRow.DIFFERING, progress.differing())
        .withNullable(
            RebuildRow.FOUND,
            Optional.of(found)
                .filter(some -> !some.isEmpty())
                .map(
                    some ->
                        some.stream()
                            .map(SumDifference::written)
                            .collect(Collectors.joining("\n"))))
        .withNullable(RebuildRow.PROBLEM, problem.map(Shortened::of))
        .toMap();
  }
}
