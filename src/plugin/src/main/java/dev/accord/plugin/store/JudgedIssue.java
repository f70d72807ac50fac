package dev.accord.plugin.store;

import dev.accord.engine.clock.Assessment;
import java.util.stream.Stream;

/**
 * What is to be stored of an issue.
 *
 * @param project key of the project that it is in
 * @param judging on what occasion it was assessed
 */
public record JudgedIssue(long issueId, String project, Assessment assessment, Judging judging) {
  StoredTicket ticket() {
    return new StoredTicket(issueId, project, assessment.asOf(), assessment.nextChange());
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
