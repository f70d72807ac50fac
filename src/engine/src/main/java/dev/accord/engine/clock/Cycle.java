package dev.accord.engine.clock;

import dev.accord.engine.agreement.Goal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One start-to-stop run of a clock, as of the assessment's instant.
 *
 * @param number from 1
 * @param version of the agreement that judges it, fixed when it started, unless a later one took
 *     over open clocks
 * @param stop when it closed; absent while open
 * @param goal the goal in force, or the last one
 * @param target working time promised; for a date promise the working time from start to that date
 * @param elapsed working time used (business time)
 * @param wall time from start until stop or now, on the wall clock, pauses included
 * @param due the earliest instant at which elapsed reaches the target if nothing changes; absent
 *     while paused, once closed by a pause cap and without a verdict; kept when stopped; of a date
 *     promise always that date
 * @param atRiskAt when it was or will be at risk; absent while paused and not yet reached
 * @param breachedAt the first instant at which elapsed was greater than the target, by the source's
 *     clock offset at least; of a goal that came later, not before it came
 * @param verdict present once closed with one
 * @param evidence what ended it, for instance {@code comment 10001} or {@code resolution
 *     Duplicate}; empty when nothing special
 * @param bounces how often it went from running to paused
 * @param reopens how often it went on after a stop
 * @param reopenableUntil the last instant at which a reopened ticket makes this closed cycle go on;
 *     absent while open, once that is over, and when it never does
 * @param commitments all that it was measured against, oldest first; the last is in force
 */
public record Cycle(
    int number,
    int version,
    Instant start,
    Optional<Instant> stop,
    Phase phase,
    Optional<Standing> standing,
    Goal goal,
    Duration target,
    Duration elapsed,
    Duration wall,
    Optional<Instant> due,
    Optional<Instant> atRiskAt,
    Optional<Instant> breachedAt,
    Optional<Verdict> verdict,
    String evidence,
    int bounces,
    int reopens,
    List<Segment> segments,
    Set<Mark> marks,
    Optional<Instant> reopenableUntil,
    List<Commitment> commitments) {
  public Cycle {
    segments = List.copyOf(segments);
    marks = Set.copyOf(marks);
    commitments = List.copyOf(commitments);
  }

  /** Working time left; negative when over. */
  public Duration remaining() {
    return target.minus(elapsed);
  }
}
