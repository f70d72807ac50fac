package dev.accord.plugin.trial;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.trial.Trial;
import dev.accord.engine.trial.TriedTicket;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.trial.TrialResult.TriedIssue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Assesses a project's last issues by what is stored, and by a definition on trial. */
public final class Trials {
  private final RuleSource rules;
  private final ChangedIssues issues;
  private final IssueAssessor assessor;
  private final Clock clock;

  public Trials(RuleSource rules, ChangedIssues issues, IssueAssessor assessor, Clock clock) {
    this.rules = rules;
    this.issues = issues;
    this.assessor = assessor;
    this.clock = clock;
  }

  /**
   * Tries; nothing is written.
   *
   * @param onTrial empty = what is stored as it is
   * @param visible which issues the caller may see
   */
  public TrialResult of(
      Project project, Optional<OnTrial> onTrial, int limit, Predicate<Issue> visible) {
    Rules stored = rules.current();
    Rules tried =
        onTrial
            .map(one -> one.in(stored.definitions(), project.getKey()))
            .map(rules::proposed)
            .orElse(stored);
    Instant now = clock.instant();
    TrialWords words = new TrialWords(tried.rulebook(), onTrial.map(OnTrial::proposal));
    List<TriedTicket> tickets = new ArrayList<>();
    List<TriedIssue> told = new ArrayList<>();
    for (Issue issue : issues.latest(project, limit)) {
      if (visible.test(issue)) {
        TriedTicket ticket = assessor.tried(issue, tried, now);
        Optional<Assessment> before =
            onTrial.map(one -> assessor.tried(issue, stored, now).assessment());
        tickets.add(ticket);
        told.add(words.issue(issue, ticket.assessment(), before));
      }
    }
    return words.result(
        project.getKey(), told, Trial.of(project.getKey(), tickets, tried.rulebook()));
  }
}
