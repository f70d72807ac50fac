package dev.accord.engine.agreement;

/** One promise of an agreement's version. */
public sealed interface Metric permits TimeMetric, QualityMetric, ExperienceMetric {
  MetricId id();

  String name();

  /** The side that has to keep it; the client's duties are metrics too. */
  Side owedBy();
}
