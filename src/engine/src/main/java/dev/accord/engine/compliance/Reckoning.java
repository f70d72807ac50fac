package dev.accord.engine.compliance;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.handoff.Course;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a ticket counts in figures, as of its assessment: each cycle that has an outcome, each metric
 * of quality once the work has ended, and then who had the time.
 *
 * @param counted by the assessment's verdicts; one that stands from earlier takes precedence
 * @param closed when the work ended, the last time; absent while there is work on the ticket
 * @param ended the same with who had the time; absent where no department ever had it
 */
public record Reckoning(
    List<Counted> counted, Optional<Instant> closed, Optional<EndedTicket> ended) {

  /** Nothing counts. */
  public static final Reckoning NOTHING =
      new Reckoning(List.of(), Optional.empty(), Optional.empty());

  public Reckoning {
    counted = List.copyOf(counted);
  }

  /**
   * Reckons a ticket.
   *
   * @param assessment of the same ticket by the same rulebook
   */
  public static Reckoning of(Ticket ticket, Assessment assessment, Rulebook rulebook) {
    List<Step> steps = Timeline.of(ticket, assessment.asOf());
    if (steps.isEmpty()) {
      return NOTHING;
    }
    List<Moment> moments = Course.of(steps, rulebook);
    return new Reckoner(assessment, moments, rulebook).reckon();
  }
}
