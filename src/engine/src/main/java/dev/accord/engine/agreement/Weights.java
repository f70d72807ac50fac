package dev.accord.engine.agreement;

/** What metrics may weigh. */
final class Weights {
  private Weights() {}

  static void check(MetricId metric, int weight) {
    if (weight < 1 || weight > Metric.MOST_WEIGHT) {
      throw new IllegalArgumentException(
          "metric %s: a weight lies between 1 and %d, was %d. Leave it out to count like others."
              .formatted(metric, Metric.MOST_WEIGHT, weight));
    }
  }
}
