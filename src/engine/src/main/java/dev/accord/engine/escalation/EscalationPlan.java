package dev.accord.engine.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The escalation of a ticket as of an instant.
 *
 * @param raised every step that has come true, of closed cycles too, oldest first
 * @param next the earliest instant after the assessment's at which a further step comes true if
 *     nothing changes before: neither an event nor what the assessment's own next change says
 */
public record EscalationPlan(List<RaisedStep> raised, Optional<Instant> next) {
  public EscalationPlan {
    raised = List.copyOf(raised);
  }
}
