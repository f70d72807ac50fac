package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Filter;

/**
 * One promise on how well work is done, judged for each ticket when its work has ended.
 *
 * @param weight how much it counts among the promises on quality
 * @param applies the tickets that it is about
 * @param complianceTarget the share of those tickets in a period that must do well: were not opened
 *     again, not returned, or right first time
 */
public record QualityMetric(
    MetricId id,
    String name,
    Side owedBy,
    int weight,
    QualityMeasure measure,
    Filter applies,
    Percent complianceTarget)
    implements Metric {
  public QualityMetric {
    Checks.text("name of metric " + id, name);
    Weights.check(id, weight);
  }
}
