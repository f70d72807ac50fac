package dev.accord.plugin.report;

import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Area;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of one promise in a period, or of a duty of the client.
 *
 * @param name of the metric, as it was called then
 * @param owedBy the side that has to keep it
 * @param goal absent for what has no goals
 * @param target working time promised; absent for dates and for what is not about time
 * @param complianceTarget the share to be kept
 */
public record Promise(
    MetricId metric,
    String name,
    Area area,
    Side owedBy,
    Optional<NamedGoal> goal,
    Optional<Duration> target,
    Percent complianceTarget,
    Tally tally) {
  /** A goal as it was called then. */
  public record NamedGoal(GoalId id, String name) {}
}
