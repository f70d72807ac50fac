package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;

/** One metric of one version of an agreement, and between whom it holds. */
record Duty(Agreement agreement, Wording wording, TimeMetric metric, Parties parties) {

  AgreementVersion version() {
    return wording.version();
  }

  DepartmentId owing() {
    return metric.owedBy() == Side.PROVIDER ? parties.provider() : parties.client();
  }

  DepartmentId other() {
    return metric.owedBy() == Side.PROVIDER ? parties.client() : parties.provider();
  }
}
