package dev.accord.engine.agreement;

import static dev.accord.engine.agreement.VersionStatus.ACTIVE;
import static dev.accord.engine.agreement.VersionStatus.DRAFT;
import static dev.accord.engine.agreement.VersionStatus.ENDED;
import static dev.accord.engine.agreement.VersionStatus.PROPOSED;
import static dev.accord.engine.agreement.VersionStatus.SUPERSEDED;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life of an agreement's version: it is drafted, proposed, signed by both sides, in force, and
 * superseded or ended at last. Each act gives the agreement as it is afterwards.
 */
public final class VersionLife {
  private VersionLife() {}

  /**
   * Offers a draft for signature; nobody has signed it yet.
   *
   * @throws ActRefusedException when it is no draft, promises nothing, or could never take effect
   *     because a version in force has a later number or takes effect later
   */
  public static Agreement propose(Agreement agreement, int number) {
    AgreementVersion draft = version(agreement, number);
    require(draft, DRAFT, "proposed");
    if (draft.metrics().isEmpty()) {
      throw new ActRefusedException(
          number,
          "metrics",
          "Version %d of agreement %s promises nothing.".formatted(number, agreement.id()),
          "Add a metric.");
    }
    requireLatest(agreement, draft);
    return with(agreement, draft.with(PROPOSED, draft.effectiveUntil(), List.of()));
  }

  /**
   * Takes a proposal back; it is a draft again and the signatures given so far are dropped.
   *
   * @throws ActRefusedException when it is not proposed
   */
  public static Agreement withdraw(Agreement agreement, int number) {
    AgreementVersion proposed = version(agreement, number);
    require(proposed, PROPOSED, "withdrawn");
    return with(agreement, proposed.with(DRAFT, proposed.effectiveUntil(), List.of()));
  }

  /**
   * Signs a proposal for one side. With the signature of both it is in force from its effective
   * instant on, and the version that was in force before is superseded.
   *
   * @throws ActRefusedException when it is not proposed, the side has signed already, or the last
   *     signature comes after the effective instant
   */
  public static Agreement sign(Agreement agreement, int number, Signature signature) {
    AgreementVersion proposed = version(agreement, number);
    require(proposed, PROPOSED, "signed");
    if (awaited(proposed).stream().noneMatch(signature.side()::equals)) {
      throw new ActRefusedException(
          number,
          "signatures",
          "Version %d of agreement %s is signed for the %s already."
              .formatted(number, agreement.id(), word(signature.side())),
          "Let the other side sign it.");
    }
    List<Signature> signatures =
        Stream.concat(proposed.signatures().stream(), Stream.of(signature)).toList();
    AgreementVersion signed = proposed.with(PROPOSED, proposed.effectiveUntil(), signatures);
    return awaited(signed).isEmpty() ? activate(agreement, signed) : with(agreement, signed);
  }

  /**
   * Ends a version in force, from an instant on; clocks that started before run to their end.
   *
   * @param until exclusive; not before {@code now}, for nobody escapes a promise afterwards
   * @throws ActRefusedException when it is not active, or the instant lies in the past or not after
   *     the effective one
   */
  public static Agreement end(Agreement agreement, int number, Instant until, Instant now) {
    AgreementVersion active = version(agreement, number);
    require(active, ACTIVE, "ended");
    if (until.isBefore(now)) {
      throw new ActRefusedException(
          number,
          "effectiveUntil",
          "Version %d of agreement %s cannot end at %s, which has passed."
              .formatted(number, agreement.id(), until),
          "Choose an instant from now on.");
    }
    if (!until.isAfter(active.effectiveFrom())) {
      throw new ActRefusedException(
          number,
          "effectiveUntil",
          "Version %d of agreement %s cannot end at %s: it takes effect at %s."
              .formatted(number, agreement.id(), until, active.effectiveFrom()),
          "Choose a later instant.");
    }
    return with(agreement, active.with(ENDED, Optional.of(until), active.signatures()));
  }

  /** The sides that have not signed a version. */
  public static List<Side> awaited(AgreementVersion version) {
    List<Side> signed = version.signatures().stream().map(Signature::side).toList();
    return Arrays.stream(Side.values()).filter(side -> !signed.contains(side)).toList();
  }

  private static Agreement activate(Agreement agreement, AgreementVersion signed) {
    Instant last =
        signed.signatures().stream().map(Signature::at).max(Instant::compareTo).orElseThrow();
    if (signed.effectiveFrom().isBefore(last)) {
      throw new ActRefusedException(
          signed.number(),
          "effectiveFrom",
          "Version %d of agreement %s takes effect at %s, before its last signature at %s."
              .formatted(signed.number(), agreement.id(), signed.effectiveFrom(), last),
          "Withdraw it, let it take effect later, and propose it again.");
    }
    requireLatest(agreement, signed);
    Instant from = signed.effectiveFrom();
    return map(
        agreement,
        version -> {
          if (version.number() == signed.number()) {
            return signed.with(ACTIVE, signed.effectiveUntil(), signed.signatures());
          }
          return version.status() == ACTIVE ? supersede(version, from) : version;
        });
  }

  /** The later version takes over, unless the earlier one ends before. */
  private static AgreementVersion supersede(AgreementVersion earlier, Instant from) {
    Optional<Instant> until = earlier.effectiveUntil().filter(end -> !end.isAfter(from));
    return earlier.with(SUPERSEDED, until, earlier.signatures());
  }

  private static void requireLatest(Agreement agreement, AgreementVersion version) {
    for (AgreementVersion other : agreement.versions()) {
      if (!other.isBinding()) {
        continue;
      }
      if (other.number() > version.number()) {
        throw new ActRefusedException(
            version.number(),
            "status",
            "Version %d of agreement %s comes too late: version %d is in force."
                .formatted(version.number(), agreement.id(), other.number()),
            "Draft its wording as a new version.");
      }
      Instant least =
          other.status() == ENDED
              ? other.effectiveUntil().orElse(other.effectiveFrom())
              : other.effectiveFrom().plusMillis(1);
      if (version.effectiveFrom().isBefore(least)) {
        throw new ActRefusedException(
            version.number(),
            "effectiveFrom",
            "Version %d of agreement %s takes effect at %s, while version %d holds."
                .formatted(
                    version.number(), agreement.id(), version.effectiveFrom(), other.number()),
            "Let it take effect at %s or later.".formatted(least));
      }
    }
  }

  private static AgreementVersion version(Agreement agreement, int number) {
    return agreement.versions().stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new ActRefusedException(
                    number,
                    "version",
                    "Agreement %s has no version %d.".formatted(agreement.id(), number),
                    "Its versions are %s."
                        .formatted(
                            agreement.versions().stream()
                                .map(version -> Integer.toString(version.number()))
                                .collect(Collectors.joining(", ")))));
  }

  private static void require(AgreementVersion version, VersionStatus status, String act) {
    if (version.status() != status) {
      throw new ActRefusedException(
          version.number(),
          "status",
          "Version %d is %s; only what is %s can be %s."
              .formatted(version.number(), word(version.status()), word(status), act),
          "Read the agreement again: maybe somebody was faster.");
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Agreement with(Agreement agreement, AgreementVersion changed) {
    return map(agreement, version -> version.number() == changed.number() ? changed : version);
  }

  private static Agreement map(Agreement agreement, UnaryOperator<AgreementVersion> change) {
    return new Agreement(
        agreement.id(),
        agreement.name(),
        agreement.kind(),
        agreement.provider(),
        agreement.clients(),
        agreement.versions().stream().map(change).toList());
  }
}
