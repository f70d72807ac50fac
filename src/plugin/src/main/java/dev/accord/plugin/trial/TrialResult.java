package dev.accord.plugin.trial;

import dev.accord.plugin.view.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trial showed.
 *
 * @param issues the project's last ones, most recently changed first
 * @param goals how many of them come to each goal
 */
public record TrialResult(
    String project, List<TriedIssue> issues, List<TriedGoal> goals, List<TriedFinding> findings) {
  /**
   * An issue.
   *
   * @param owner the department that holds it, or held it last
   * @param client on the other side of its clocks
   */
  public record TriedIssue(
      String key,
      String summary,
      @Nullable Reference owner,
      @Nullable Reference client,
      List<TriedClock> clocks) {}

  /**
   * A clock; figures are those of its last cycle, working time in milliseconds.
   *
   * @param outcome MET or BREACHED once it has a verdict
   * @param before what it is by what is stored; absent without a definition on trial
   */
  public record TriedClock(
      Reference agreement,
      int version,
      Reference metric,
      @Nullable Reference goal,
      String phase,
      @Nullable String standing,
      @Nullable String outcome,
      long elapsed,
      long target,
      @Nullable Before before) {}

  /** How the same clock stands by what is stored. */
  public record Before(
      @Nullable Reference goal, @Nullable String standing, @Nullable String outcome) {}

  /**
   * A goal.
   *
   * @param issues that came to it
   * @param shadowedBy the goal above that takes all that it is for
   */
  public record TriedGoal(
      Reference agreement,
      int version,
      Reference metric,
      Reference goal,
      int issues,
      @Nullable Reference shadowedBy) {}

  /**
   * Something that came to light.
   *
   * @param path in the document on trial; absent when it is about something else
   */
  public record TriedFinding(String kind, @Nullable String path, String message, String cure) {}
}
