package dev.accord.plugin.report;

import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.compliance.Counted;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket by which a promise was missed, as it was when the report was frozen.
 *
 * @param elapsed absent while it was open, as of what is not about time
 */
public record MissedTicket(
    long issueId,
    MetricId metric,
    int cycle,
    Optional<GoalId> goal,
    Instant at,
    Optional<Duration> elapsed,
    Optional<Duration> target,
    boolean open) {
  static MissedTicket of(TicketCount missed) {
    Counted counted = missed.counted();
    return new MissedTicket(
        missed.issueId(),
        counted.clock().metric(),
        counted.number(),
        counted.goal(),
        counted.at(),
        counted.elapsed(),
        counted.target(),
        counted.open());
  }
}
