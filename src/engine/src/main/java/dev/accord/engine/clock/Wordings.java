package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.handoff.Moment;
import java.time.Instant;
import java.util.Optional;

/**
 * Which version of an agreement judges a clock that starts at an instant.
 *
 * <p>The one in force then; but a ticket that came under the agreement before any version was in
 * force is older than the agreement, and each version says itself what it does with those.
 */
final class Wordings {
  private final Agreement agreement;
  private final Scope scope;

  Wordings(Scope scope) {
    this.agreement = scope.agreement();
    this.scope = scope;
  }

  /**
   * The wording for a start at {@code at}.
   *
   * @param now as of when it is asked: a version that measures backward does so from its effective
   *     instant on
   */
  Optional<Wording> at(Moment moment, long at, long now) {
    Optional<AgreementVersion> version = agreement.versionAt(Instant.ofEpochMilli(at));
    Moment origin = scope.origin(moment);
    if (agreement.versionAt(origin.step().instant()).isPresent()) {
      return version.map(inForce -> new Wording(inForce, false));
    }
    if (version.isEmpty()) {
      return backfilling(at, now);
    }
    return switch (version.get().olderTickets()) {
      case IGNORE -> Optional.empty();
      case BACKFILL -> Optional.of(new Wording(version.get(), true));
      case ENFORCE -> Optional.of(new Wording(version.get(), false));
    };
  }

  private Optional<Wording> backfilling(long at, long now) {
    return agreement.versions().stream()
        .filter(AgreementVersion::isBinding)
        .filter(version -> version.effectiveFrom().toEpochMilli() > at)
        .findFirst()
        .filter(version -> version.effectiveFrom().toEpochMilli() <= now)
        .filter(version -> version.olderTickets() == OlderTickets.BACKFILL)
        .map(version -> new Wording(version, true));
  }
}
