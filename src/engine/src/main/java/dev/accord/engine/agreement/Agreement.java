package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a provider department promises its clients, and what they promise it, as a sequence of
 * versions.
 *
 * @param versions ascending by number
 */
public record Agreement(
    AgreementId id,
    String name,
    AgreementKind kind,
    DepartmentId provider,
    List<DepartmentId> clients,
    List<AgreementVersion> versions) {
  public Agreement {
    Checks.text("name of agreement " + id, name);
    clients = List.copyOf(clients);
    versions = versions.stream().sorted(Comparator.comparing(AgreementVersion::number)).toList();
    if (clients.contains(provider)) {
      throw new IllegalArgumentException(
          "agreement %s: department %s cannot be its own client".formatted(id, provider));
    }
    Checks.distinct("clients of agreement " + id, clients, client -> client);
    Checks.distinct("versions of agreement " + id, versions, AgreementVersion::number);
  }

  /** The binding version in force at the instant: the latest effective one, unless it has ended. */
  public Optional<AgreementVersion> versionAt(Instant at) {
    AgreementVersion latest = null;
    for (AgreementVersion version : versions) {
      if (version.isBinding() && !version.effectiveFrom().isAfter(at)) {
        latest = version;
      }
    }
    return latest == null || latest.hasEnded(at) ? Optional.empty() : Optional.of(latest);
  }

  /** On which side a department stands that owes something under the agreement. */
  public Side sideOf(DepartmentId owing) {
    return owing.equals(provider) ? Side.PROVIDER : Side.CLIENT;
  }

  /** The version with the number. */
  public Optional<AgreementVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }
}
