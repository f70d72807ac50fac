package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.trial.TriedTicket;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import java.time.Instant;

/** Asks the engine about a ticket. */
public final class IssueAssessor {
  /** The engine. */
  @FunctionalInterface
  public interface Engine {
    Assessment assess(Assessor assessor, Ticket ticket, Instant asOf);
  }

  private final IssueReader reader;
  private final RuleSource rules;
  private final Engine engine;

  public IssueAssessor(IssueReader reader, RuleSource rules, Engine engine) {
    this.reader = reader;
    this.rules = rules;
    this.engine = engine;
  }

  /** The rules in force. */
  public Rules rules() {
    return rules.current();
  }

  /** Whether the ticket's project has settings, so that it can have clocks and legs. */
  boolean covers(FoundTicket found, Rules by) {
    return by.rulebook().project(found.project()).isPresent();
  }

  public Assessed assess(FoundTicket found, Rules by, Instant asOf) {
    Ticket ticket = read(found, by);
    return new Assessed(found.project(), ticket, assess(ticket, by, asOf), by);
  }

  /** The ticket as the engine sees it, to be assessed more than once. */
  public Ticket read(FoundTicket found, Rules by) {
    return found.read(reader, by.mentions().customFields());
  }

  public Assessment assess(Ticket ticket, Rules by, Instant asOf) {
    return engine.assess(by.assessor(), ticket, asOf);
  }

  /** The rules as they would be by other definitions. */
  public Rules proposed(Definitions wanted) {
    return rules.proposed(wanted);
  }

  /** The issue as the engine sees it, with what it says of it. */
  public TriedTicket tried(Issue issue, Rules by, Instant asOf) {
    Ticket ticket = reader.read(issue, by.mentions().customFields());
    return new TriedTicket(ticket, assess(ticket, by, asOf));
  }
}
