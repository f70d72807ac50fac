package dev.accord.engine.clock;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;

/** Names a clock within its ticket: one metric of one agreement. */
public record ClockKey(AgreementId agreement, MetricId metric) {
  @Override
  public String toString() {
    return agreement + "/" + metric;
  }
}
