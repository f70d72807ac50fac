package dev.accord.engine.trial;

import java.util.List;

/**
 * What a trial says.
 *
 * @param goals of every version that judged a ticket or is in force, in the order of the agreements
 */
public record TrialReport(List<GoalCount> goals, List<TrialFinding> findings) {
  public TrialReport {
    goals = List.copyOf(goals);
    findings = List.copyOf(findings);
  }
}
