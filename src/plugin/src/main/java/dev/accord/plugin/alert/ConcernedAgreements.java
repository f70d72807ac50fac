package dev.accord.plugin.alert;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Subject;
import java.util.List;

/** The agreements whose sides a correction concerns. */
final class ConcernedAgreements {
  private ConcernedAgreements() {}

  /** Those that measure by the definition, and those with a verdict or an open clock that moves. */
  static List<Agreement> of(Subject subject, List<Difference> found, Rules rules) {
    return rules.definitions().agreements().stream()
        .filter(
            agreement ->
                measuresBy(subject, agreement)
                    || found.stream().anyMatch(difference -> isOf(agreement, difference)))
        .toList();
  }

  /** A difference names its clock as agreement, metric and cycle. */
  static boolean isOf(Agreement agreement, Difference difference) {
    return difference.clock().startsWith(agreement.id() + "/");
  }

  private static boolean measuresBy(Subject subject, Agreement agreement) {
    return subject.kind() == Subject.Kind.AGREEMENTS
        ? agreement.id().value().equals(subject.id())
        : agreement.versions().stream()
            .filter(AgreementVersion::isBinding)
            .map(AgreementVersion::timeMetrics)
            .flatMap(List::stream)
            .map(TimeMetric::goals)
            .flatMap(List::stream)
            .anyMatch(goal -> goal.target().calendar().value().equals(subject.id()));
  }
}
