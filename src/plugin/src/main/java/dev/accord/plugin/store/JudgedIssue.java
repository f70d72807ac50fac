package dev.accord.plugin.store;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.escalation.EscalationPlan;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be stored of an issue.
 *
 * @param project key of the project that it is in
 * @param escalation what the assessment makes of the agreements' steps
 * @param reckoning how it counts in figures
 * @param judging on what occasion it was assessed
 */
public record JudgedIssue(
    long issueId,
    String project,
    Assessment assessment,
    EscalationPlan escalation,
    Reckoning reckoning,
    Judging judging) {
  StoredTicket ticket() {
    return new StoredTicket(issueId, project, assessment.asOf(), next(), due());
  }

  /** When it has to be looked at again, though nothing happens to it. */
  private Optional<Instant> next() {
    return Stream.concat(assessment.nextChange().stream(), escalation.next().stream())
        .min(Instant::compareTo);
  }

  /** When the first of its running clocks is due. */
  public Optional<Instant> due() {
    return assessment.clocks().stream()
        .filter(clock -> clock.phase() == Phase.RUNNING)
        .flatMap(clock -> clock.current().flatMap(Cycle::due).stream())
        .min(Instant::compareTo);
  }

  Stream<StoredClock> clocks() {
    return assessment.clocks().stream().map(clock -> StoredClock.of(issueId, clock));
  }

  Stream<StoredCycle> cycles() {
    return assessment.clocks().stream()
        .flatMap(
            clock ->
                clock.cycles().stream().map(cycle -> StoredCycle.of(issueId, clock.key(), cycle)));
  }

  Stream<StoredLeg> legs() {
    return assessment.legs().stream().map(leg -> new StoredLeg(issueId, leg));
  }
}
