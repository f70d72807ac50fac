package dev.accord.plugin.config;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the versions of an agreement that is stored with those of a new document. */
final class AgreementWordings {
  private final Agreement stored;
  private final Agreement wanted;

  AgreementWordings(Agreement stored, Agreement wanted) {
    this.stored = stored;
    this.wanted = wanted;
  }

  boolean hasNewVersion() {
    return wanted.versions().stream().anyMatch(version -> version(stored, version).isEmpty());
  }

  /** What differs, a line for each version. */
  List<String> details() {
    List<String> details = new ArrayList<>();
    for (AgreementVersion version : wanted.versions()) {
      Optional<AgreementVersion> before = version(stored, version);
      if (before.isEmpty()) {
        details.add(
            "new version %d, %s, effective from %s"
                .formatted(version.number(), version.status(), version.effectiveFrom()));
      } else if (before.get().status() != version.status()) {
        details.add(
            "version %d: %s becomes %s"
                .formatted(version.number(), before.get().status(), version.status()));
      } else if (!before.get().equals(version)) {
        details.add("version %d changes".formatted(version.number()));
      }
    }
    stored.versions().stream()
        .filter(version -> version(wanted, version).isEmpty())
        .forEach(version -> details.add("version %d goes".formatted(version.number())));
    if (!stored.name().equals(wanted.name())) {
      details.add("name '%s' becomes '%s'".formatted(stored.name(), wanted.name()));
    }
    return details;
  }

  /** A version that judges tickets is a promise made: its wording stays as it was signed. */
  List<Finding> brokenPromises(String path) {
    List<Finding> findings = new ArrayList<>();
    for (AgreementVersion version : stored.versions()) {
      boolean kept =
          version(wanted, version).filter(same -> hasSameWording(version, same)).isPresent();
      if (version.isBinding() && !kept) {
        findings.add(
            new Finding(
                path + ".versions",
                "version %d of agreement %s is %s, so its wording cannot change or go"
                    .formatted(version.number(), stored.id(), version.status()),
                "Leave version %d as it is, or end it, and add a version %d."
                    .formatted(version.number(), nextNumber())));
      }
    }
    return findings;
  }

  private int nextNumber() {
    return stored.versions().stream().mapToInt(AgreementVersion::number).max().orElse(0) + 1;
  }

  private static Optional<AgreementVersion> version(Agreement of, AgreementVersion like) {
    return of.versions().stream().filter(one -> one.number() == like.number()).findFirst();
  }

  private static boolean hasSameWording(AgreementVersion one, AgreementVersion two) {
    return two.isBinding()
        && one.effectiveFrom().equals(two.effectiveFrom())
        && one.zone().equals(two.zone())
        && one.services().equals(two.services())
        && one.metrics().equals(two.metrics())
        && one.olderTickets() == two.olderTickets();
  }
}
