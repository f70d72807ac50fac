package dev.accord.plugin.track;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.escalation.EscalationPlan;
import dev.accord.engine.escalation.Escalations;
import dev.accord.engine.ticket.Ticket;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;

/**
 * A ticket assessed by the rules in force.
 *
 * @param project key of the project that it is in
 */
public record Assessed(String project, Ticket ticket, Assessment assessment, Rules rules) {
  /** Which steps of the agreements' escalation have come true. */
  public EscalationPlan escalation() {
    return Escalations.of(assessment, rules.rulebook());
  }

  /** What is to be stored of the issue. */
  public JudgedIssue judged(long issueId, Judging judging) {
    Reckoning reckoning = Reckoning.of(ticket, assessment, rules.rulebook());
    return new JudgedIssue(issueId, project, assessment, escalation(), reckoning, judging);
  }
}
