package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.ticket.Ticket;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import java.time.Instant;

/** Asks the engine about an issue of Jira. */
public final class IssueAssessor {
  /** The engine. */
  @FunctionalInterface
  public interface Engine {
    Assessment assess(Ticket ticket, Rulebook rulebook, Instant asOf);
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

  public Assessed assess(Issue issue, Rules by, Instant asOf) {
    String project = issue.getProjectObject().getKey();
    boolean covered = by.rulebook().project(project).isPresent();
    Ticket ticket = reader.read(issue, by.mentions().customFields());
    return new Assessed(project, covered, engine.assess(ticket, by.rulebook(), asOf), by);
  }
}
