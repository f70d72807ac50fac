package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.plugin.view.Reference;
import java.util.stream.Stream;

/** Ids with the names that they have now; what is gone keeps its id for a name. */
record AgreementNames(Rulebook rulebook) {
  Reference agreement(AgreementId id) {
    return new Reference(
        id.value(), rulebook.agreement(id).map(Agreement::name).orElse(id.value()));
  }

  Reference department(DepartmentId id) {
    return new Reference(
        id.value(), rulebook.department(id).map(Department::name).orElse(id.value()));
  }

  /** Of the newest version that has it. */
  Reference metric(AgreementId agreement, MetricId id) {
    String name =
        rulebook.agreement(agreement).stream()
            .flatMap(found -> found.versions().stream())
            .filter(AgreementVersion::isBinding)
            .flatMap(version -> metric(version, id))
            .reduce((earlier, later) -> later)
            .map(Metric::name)
            .orElse(id.value());
    return new Reference(id.value(), name);
  }

  private static Stream<Metric> metric(AgreementVersion version, MetricId id) {
    return version.metrics().stream().filter(metric -> metric.id().equals(id));
  }
}
