package dev.accord.plugin.job;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.StoredVerdict;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TicketStore;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.IssueAssessor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Judges issues anew: finds what would differ, and writes new verdicts beside the old ones. */
public final class Recomputer {
  private final IssueManager issues;
  private final IssueAssessor assessor;
  private final Stores stores;
  private final Clock clock;

  public Recomputer(IssueManager issues, IssueAssessor assessor, Stores stores, Clock clock) {
    this.issues = issues;
    this.assessor = assessor;
    this.stores = stores;
    this.clock = clock;
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
   * Stores the issues judged anew; one that is trouble does not hold up the others.
   *
   * @param failed is told which issue could not be judged or stored, and why
   * @return those that somebody else has at the moment; nothing of them is written
   */
  List<Long> store(List<Long> issueIds, Rules rules, Judging judging, Consumer<String> failed) {
    String owner = UUID.randomUUID().toString();
    List<Long> taken = stores.leases().take(issueIds, owner, clock.instant());
    try {
      List<JudgedIssue> judged =
          taken.stream()
              .flatMap(issueId -> judged(issueId, rules, judging, failed).stream())
              .toList();
      stores
          .transactions()
          .runTogether(
              judged,
              some -> storeHeld(some, owner),
              (one, failure) -> failed.accept(text(one.issueId(), failure)));
    } finally {
      stores.leases().release(owner);
    }
    Set<Long> done = Set.copyOf(taken);
    return issueIds.stream().filter(issueId -> !done.contains(issueId)).toList();
  }

  private Optional<JudgedIssue> judged(
      long issueId, Rules rules, Judging judging, Consumer<String> failed) {
    try {
      return Optional.ofNullable(issues.getIssueObject(issueId))
          .map(issue -> assessor.assess(issue, rules, judging.at()))
          .map(one -> one.judged(issueId, judging));
    } catch (RuntimeException failure) {
      failed.accept(text(issueId, failure));
      return Optional.empty();
    }
  }

  /** Within a transaction. */
  private void storeHeld(List<JudgedIssue> judged, String owner) {
    List<Long> issueIds = judged.stream().map(JudgedIssue::issueId).toList();
    if (stores.leases().held(issueIds, owner, clock.instant()).size() < judged.size()) {
      throw new IllegalStateException("judging took longer than an issue is held; start again");
    }
    stores.tickets().store(judged);
  }

  private static String text(long issueId, RuntimeException failure) {
    return "issue with id %d: %s".formatted(issueId, failure.getMessage());
  }
}
