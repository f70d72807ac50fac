package dev.accord.plugin.job;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.StoredVerdict;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TicketStore;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.IssueAssessor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Judges issues anew: finds what would differ, and writes new verdicts beside the old ones. */
public final class Recomputer {
  private final IssueManager issues;
  private final IssueAssessor assessor;
  private final Stores stores;

  public Recomputer(IssueManager issues, IssueAssessor assessor, Stores stores) {
    this.issues = issues;
    this.assessor = assessor;
    this.stores = stores;
  }

  Rules rules() {
    return assessor.rules();
  }

  /** The verdicts of the issues that would change; nothing is written. */
  List<Difference> differences(List<Long> issueIds, Rules rules, Judging judging) {
    Map<Long, List<StoredVerdict>> stored = stores.tickets().verdicts(issueIds);
    return issueIds.stream()
        .flatMap(
            issueId ->
                differences(issueId, stored.getOrDefault(issueId, List.of()), rules, judging)
                    .stream())
        .toList();
  }

  private List<Difference> differences(
      long issueId, List<StoredVerdict> stored, Rules rules, Judging judging) {
    Issue issue = issues.getIssueObject(issueId);
    if (issue == null) {
      return List.of();
    }
    Assessed assessed = assessor.assess(issue, rules, judging.at());
    return TicketStore.differences(issueId, issue.getKey(), stored, assessed.assessment(), judging);
  }

  /**
   * Stores the issue judged anew.
   *
   * @return false when somebody else has the issue at the moment; then nothing is written
   */
  boolean store(long issueId, Rules rules, Judging judging, Instant now) {
    String owner = UUID.randomUUID().toString();
    if (stores.leases().take(List.of(issueId), owner, now).isEmpty()) {
      return false;
    }
    try {
      Issue issue = issues.getIssueObject(issueId);
      if (issue != null) {
        Assessed assessed = assessor.assess(issue, rules, judging.at());
        stores
            .transactions()
            .run(
                () ->
                    stores
                        .tickets()
                        .store(issueId, assessed.project(), assessed.assessment(), judging));
      }
      return true;
    } finally {
      stores.leases().release(owner);
    }
  }
}
