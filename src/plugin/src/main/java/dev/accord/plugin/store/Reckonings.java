package dev.accord.plugin.store;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.engine.compliance.WorstOfPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes how issues count: outcomes, tallies and ledgers, all in one transaction. */
final class Reckonings {
  private final OutcomeStore outcomes;
  private final TallyStore tallies;
  private final LedgerStore ledgers;
  private final OutcomeWatcher watcher;

  Reckonings(
      OutcomeStore outcomes, TallyStore tallies, LedgerStore ledgers, OutcomeWatcher watcher) {
    this.outcomes = outcomes;
    this.tallies = tallies;
    this.ledgers = ledgers;
    this.watcher = watcher;
  }

  /**
   * Writes what the assessments of issues come to.
   *
   * @param verdicts every verdict on the issues, those just made included
   */
  void store(List<JudgedIssue> found, Map<Long, List<StoredVerdict>> verdicts, Rulebook rulebook) {
    List<Long> issueIds = found.stream().map(JudgedIssue::issueId).toList();
    OutcomeStore.Before before = outcomes.before(issueIds);
    Writing writing = new Writing();
    for (JudgedIssue issue : found) {
      List<StoredOutcome> earlier = before.of(issue.issueId());
      List<StoredVerdict> judged = verdicts.getOrDefault(issue.issueId(), List.of());
      OutcomeBook book =
          new OutcomeBook(issue.issueId(), earlier, judged, issue.judging(), rulebook);
      writing.note(issue.issueId(), earlier, book.after(issue.reckoning()), issue.judging());
    }
    write(before, writing);
    ledgers.replace(
        issueIds, found.stream().flatMap(Reckonings::time).toList(), found.get(0).judging().at());
  }

  private static Stream<StoredTime> time(JudgedIssue issue) {
    return issue.reckoning().ended().stream()
        .flatMap(ended -> StoredTime.of(issue.issueId(), ended).stream());
  }

  /** Writes what is left of an issue that is gone; its ledger stays as it is. */
  void bury(
      long issueId,
      Burial burial,
      List<StoredVerdict> verdicts,
      Judging judging,
      Rulebook rulebook) {
    OutcomeStore.Before before = outcomes.before(List.of(issueId));
    List<StoredOutcome> earlier = before.of(issueId);
    Writing writing = new Writing();
    writing.note(
        issueId,
        earlier,
        new OutcomeBook(issueId, earlier, verdicts, judging, rulebook).after(burial),
        judging);
    write(before, writing);
  }

  private void write(OutcomeStore.Before before, Writing writing) {
    outcomes.replace(before, writing.after);
    if (!writing.changes.isEmpty()) {
      tallies.add(writing.tallies, writing.changes.get(0).judging().at());
      watcher.changed(writing.changes);
    }
  }

  /** What a batch comes to. */
  private static final class Writing {
    private final List<StoredOutcome> after = new ArrayList<>();
    private final List<OutcomeChange> changes = new ArrayList<>();
    private final Map<TallyKey, Tally> tallies = new LinkedHashMap<>();

    void note(long issueId, List<StoredOutcome> before, List<StoredOutcome> now, Judging judging) {
      after.addAll(now);
      List<Counted> then = before.stream().map(StoredOutcome::counted).toList();
      List<Counted> counted = now.stream().map(StoredOutcome::counted).toList();
      WorstOfPeriod.change(then, counted)
          .forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
      Map<StoredOutcome.Cycle, Counted> earlier = new LinkedHashMap<>();
      before.forEach(one -> earlier.put(one.cycle(), one.counted()));
      for (StoredOutcome one : now) {
        Counted was = earlier.remove(one.cycle());
        if (!Objects.equals(was, one.counted())) {
          changes.add(
              new OutcomeChange(
                  issueId, Optional.ofNullable(was), Optional.of(one.counted()), judging));
        }
      }
      earlier
          .values()
          .forEach(
              gone ->
                  changes.add(
                      new OutcomeChange(issueId, Optional.of(gone), Optional.empty(), judging)));
    }
  }
}
