package dev.accord.plugin.trial;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.VersionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Definitions as they are tried: a draft judges no ticket, so a drafted or proposed version on
 * trial takes the place of all others, as if it had always been in force for the project.
 */
final class Rehearsal {
  private Rehearsal() {}

  static Definitions of(Definitions wanted, AgreementId tried, String project) {
    Optional<AgreementVersion> newest =
        wanted.agreements().stream()
            .filter(agreement -> agreement.id().equals(tried))
            .flatMap(agreement -> agreement.versions().stream())
            .reduce((earlier, later) -> later)
            .filter(version -> !version.isBinding());
    return newest.map(version -> inForce(wanted, tried, version, project)).orElse(wanted);
  }

  private static Definitions inForce(
      Definitions wanted, AgreementId tried, AgreementVersion version, String project) {
    AgreementVersion always =
        new AgreementVersion(
            version.number(),
            VersionStatus.ACTIVE,
            Instant.EPOCH,
            Optional.empty(),
            version.zone(),
            version.services(),
            version.metrics(),
            version.period(),
            version.olderTickets(),
            List.of(),
            version.reviewOn(),
            Optional.empty(),
            version.channels());
    return new Definitions(
        wanted.calendars(),
        wanted.departments(),
        wanted.services(),
        map(wanted.agreements(), one -> one.id().equals(tried) ? with(one, always) : one),
        map(wanted.projects(), one -> one.project().equals(project) ? with(one, tried) : one),
        wanted.serviceAccounts());
  }

  private static Agreement with(Agreement agreement, AgreementVersion only) {
    return new Agreement(
        agreement.id(),
        agreement.name(),
        agreement.kind(),
        agreement.provider(),
        agreement.clients(),
        List.of(only));
  }

  private static ProjectSettings with(ProjectSettings settings, AgreementId tried) {
    if (settings.agreements().contains(tried)) {
      return settings;
    }
    List<AgreementId> agreements = new ArrayList<>(settings.agreements());
    agreements.add(tried);
    return new ProjectSettings(
        settings.project(),
        settings.owners(),
        settings.owner(),
        settings.clients(),
        settings.client(),
        agreements,
        settings.pauses());
  }

  private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
    return all.stream().map(change).toList();
  }
}
