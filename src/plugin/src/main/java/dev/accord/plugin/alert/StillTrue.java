package dev.accord.plugin.alert;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.escalation.RaisedStep;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.FoundTicket;
import java.time.Instant;
import java.util.Optional;

/** Finds what an alert is about in a fresh assessment. */
final class StillTrue {
  private StillTrue() {}

  /** Empty when it no longer holds, for instance because the issue was answered meanwhile. */
  static Optional<AlertContext> context(
      Alert alert, FoundTicket ticket, Assessed assessed, Instant now) {
    Optional<RaisedStep> step =
        assessed.escalation().raised().stream()
            .filter(RaisedStep::stillHolds)
            .filter(raised -> Alert.Key.of(alert.key().issueId(), raised.key()).equals(alert.key()))
            .findFirst();
    Optional<Clock> clock =
        assessed.assessment().clocks().stream()
            .filter(one -> one.key().equals(alert.key().clock()))
            .findFirst();
    Optional<Cycle> cycle =
        clock.flatMap(
            one ->
                one.cycles().stream()
                    .filter(some -> some.number() == alert.key().cycle())
                    .findFirst());
    Optional<Agreement> agreement =
        assessed.rules().rulebook().agreement(alert.key().clock().agreement());
    if (step.isEmpty() || clock.isEmpty() || cycle.isEmpty() || agreement.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AlertContext(
            alert,
            ticket,
            agreement.get(),
            clock.get(),
            cycle.get(),
            step.get().step(),
            assessed.rules().rulebook(),
            assessed.rules().definitions().serviceAccounts().stream().findFirst(),
            now));
  }
}
