package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of a metric, unique within its agreement. */
public record MetricId(String value) {
  public MetricId {
    Checks.key("metric", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
