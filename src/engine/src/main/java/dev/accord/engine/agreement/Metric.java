package dev.accord.engine.agreement;

/** One promise of an agreement's version. */
public sealed interface Metric permits TimeMetric, QualityMetric, ExperienceMetric {
  /** What a metric weighs that says nothing of it. */
  int USUAL_WEIGHT = 1;

  int MOST_WEIGHT = 100;

  MetricId id();

  String name();

  /** The side that has to keep it; the client's duties are metrics too. */
  Side owedBy();

  /** How much it counts among the promises of its key performance area; from 1 to 100. */
  int weight();
}
