package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a cycle counts as far as rows tell it, where no assessment can: of an issue that is gone, or
 * of a verdict that is older than outcomes are.
 */
final class Derived {
  private Derived() {}

  /** By a verdict; absent when nobody knows the agreement's version any more. */
  static Optional<Counted> of(
      StoredVerdict verdict, Optional<StoredCycle> cycle, Rulebook rulebook) {
    Optional<CycleOutcome> outcome = CycleOutcome.of(verdict.verdict());
    int version = verdict.verdict().agreementVersion();
    Optional<ZoneId> zone = zone(verdict.clock().agreement(), version, rulebook);
    if (outcome.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(
            verdict.clock(),
            verdict.cycle(),
            outcome.get(),
            verdict.verdict().at(),
            false,
            cycle.map(StoredCycle::goal),
            verdict.owing(),
            verdict.other(),
            Optional.empty(),
            Optional.empty(),
            cycle.map(StoredCycle::target),
            cycle.map(StoredCycle::elapsed),
            version,
            zone.get()));
  }

  /** By a cycle that ended without a verdict. */
  static Optional<Counted> of(StoredCycle cycle, List<StoredClock> clocks, Rulebook rulebook) {
    Optional<CycleOutcome> outcome =
        switch (cycle.phase()) {
          case CANCELLED -> Optional.of(CycleOutcome.CANCELLED);
          case TRANSFERRED -> Optional.of(CycleOutcome.TRANSFERRED);
          case NOT_STARTED, RUNNING, PAUSED, STOPPED, EXEMPT, CONFIG_ERROR -> Optional.empty();
        };
    Optional<StoredClock> clock =
        clocks.stream().filter(one -> one.key().equals(cycle.clock())).findFirst();
    boolean counts = outcome.isPresent() && !cycle.stop().equals(Optional.of(cycle.start()));
    return counts
        ? clock.flatMap(of -> counted(cycle, of, outcome.get(), rulebook))
        : Optional.empty();
  }

  private static Optional<Counted> counted(
      StoredCycle cycle, StoredClock clock, CycleOutcome outcome, Rulebook rulebook) {
    return zone(clock.key().agreement(), clock.version(), rulebook)
        .flatMap(
            zone ->
                cycle
                    .stop()
                    .map(
                        stop ->
                            new Counted(
                                cycle.clock(),
                                cycle.number(),
                                outcome,
                                stop,
                                false,
                                Optional.of(cycle.goal()),
                                clock.owing(),
                                clock.other(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(cycle.target()),
                                Optional.of(cycle.elapsed()),
                                clock.version(),
                                zone)));
  }

  private static Optional<ZoneId> zone(AgreementId agreement, int version, Rulebook rulebook) {
    return rulebook
        .agreement(agreement)
        .flatMap(found -> found.version(version))
        .map(AgreementVersion::zone);
  }
}
