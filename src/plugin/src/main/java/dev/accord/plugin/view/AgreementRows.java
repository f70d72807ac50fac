package dev.accord.plugin.view;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.plugin.access.Rights;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the list of agreements. */
final class AgreementRows {
  private final Directory names;
  private final Rights rights;
  private final Instant now;

  AgreementRows(Directory names, Rights rights, Instant now) {
    this.names = names;
    this.rights = rights;
    this.now = now;
  }

  AgreementRow of(Agreement agreement) {
    Optional<AgreementVersion> inForce = agreement.versionAt(now);
    Optional<AgreementVersion> newest = last(agreement.versions());
    Optional<AgreementVersion> shown = inForce.or(() -> newest);
    return new AgreementRow(
        agreement.id().value(),
        agreement.name(),
        agreement.kind().name(),
        names.department(agreement.provider()),
        agreement.clients().stream().map(names::department).toList(),
        agreement.clients().isEmpty() ? true : null,
        state(agreement, newest),
        inForce.map(AgreementVersion::number).orElse(null),
        newest.map(AgreementVersion::number).orElse(0),
        shown.map(AgreementVersion::effectiveFrom).orElse(null),
        shown.flatMap(AgreementVersion::reviewOn).orElse(null),
        proposed(agreement).map(AgreementRows::awaits).orElse(null),
        rights.mayEdit(agreement));
  }

  private String state(Agreement agreement, Optional<AgreementVersion> newest) {
    boolean active =
        agreement.versions().stream()
            .anyMatch(one -> one.status() == VersionStatus.ACTIVE && !one.hasEnded(now));
    if (active) {
      return Words.of(VersionStatus.ACTIVE);
    }
    VersionStatus status = newest.map(AgreementVersion::status).orElse(VersionStatus.DRAFT);
    boolean over = status != VersionStatus.DRAFT && status != VersionStatus.PROPOSED;
    return Words.of(over ? VersionStatus.ENDED : status);
  }

  private static Optional<AgreementVersion> proposed(Agreement agreement) {
    return last(
        agreement.versions().stream()
            .filter(version -> version.status() == VersionStatus.PROPOSED)
            .toList());
  }

  private static List<String> awaits(AgreementVersion proposed) {
    return Arrays.stream(Side.values())
        .filter(side -> proposed.signatures().stream().noneMatch(one -> one.side() == side))
        .map(Words::of)
        .toList();
  }

  private static Optional<AgreementVersion> last(List<AgreementVersion> versions) {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }
}
