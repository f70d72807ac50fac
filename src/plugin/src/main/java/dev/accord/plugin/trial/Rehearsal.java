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
import java.util.stream.Stream;

/**
 * Definitions as they are tried: the version of an agreement that is on trial takes the place of
 * all others, as if it had always been in force for the project.
 *
 * <p>Whoever tries a version asks how the last issues would have gone under it. So it judges each
 * of them, whatever its status, and also those that are older than its effective instant: a draft
 * that takes effect on 1 January would otherwise judge nothing until then, and a version in force
 * since yesterday would be shown with the figures of the one before.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * The definitions with one version of the agreement in force.
   *
   * @param number of the version; without one it is the newest, unless that is binding: then all
   *     stay as they are, each for its own time
   */
  static Definitions of(
      Definitions wanted, AgreementId tried, Optional<Integer> number, String project) {
    Stream<AgreementVersion> versions =
        wanted.agreements().stream()
            .filter(agreement -> agreement.id().equals(tried))
            .flatMap(agreement -> agreement.versions().stream());
    Optional<AgreementVersion> onTrial =
        number.isPresent()
            ? versions.filter(version -> number.get() == version.number()).findFirst()
            : versions.reduce((earlier, later) -> later).filter(version -> !version.isBinding());
    return onTrial.map(version -> inForce(wanted, tried, version, project)).orElse(wanted);
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
    return wanted
        .withAgreements(
            map(wanted.agreements(), one -> one.id().equals(tried) ? with(one, always) : one))
        .withProjects(
            map(wanted.projects(), one -> one.project().equals(project) ? with(one, tried) : one));
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
