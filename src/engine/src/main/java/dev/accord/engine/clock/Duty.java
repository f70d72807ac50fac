package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import java.util.Optional;

/** One metric of one version of an agreement, and between whom it holds. */
record Duty(Agreement agreement, Wording wording, TimeMetric metric, Parties parties) {

  AgreementVersion version() {
    return wording.version();
  }

  /** The same metric of a later version; none when this is that or later, or it has none such. */
  Optional<Duty> under(AgreementVersion later) {
    return later.number() > version().number()
        ? later
            .timeMetric(metric.id())
            .map(
                same ->
                    new Duty(agreement, new Wording(later, wording.measuredOnly()), same, parties))
        : Optional.empty();
  }

  DepartmentId owing() {
    return metric.owedBy() == Side.PROVIDER ? parties.provider() : parties.client();
  }

  DepartmentId other() {
    return metric.owedBy() == Side.PROVIDER ? parties.client() : parties.provider();
  }
}
