package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Recomputation.Phase;
import dev.accord.plugin.store.RecomputationStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.Transactions;
import dev.accord.plugin.track.Background;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of a recomputation, step by step. Each step is written down unless somebody, on any
 * node, has cancelled it meanwhile; then the work ends, as it does when the plugin stops.
 */
public final class RecomputationRun {
  private static final Logger LOG = LoggerFactory.getLogger(RecomputationRun.class);
  private static final int STEP = 200;

  private final RecomputationStore store;
  private final Transactions transactions;
  private final Recomputer recomputer;
  private final ChangedIssues issues;
  private final Background background;
  private final Clock clock;

  public RecomputationRun(
      Stores stores,
      Recomputer recomputer,
      ChangedIssues issues,
      Background background,
      Clock clock) {
    this.store = stores.recomputations();
    this.transactions = stores.transactions();
    this.recomputer = recomputer;
    this.issues = issues;
    this.background = background;
    this.clock = clock;
  }

  /** The dry run. */
  void compare(Recomputation started, Project project) {
    guarded(started, () -> comparing(started, project));
  }

  /** Writes the verdicts of the issues that differ. */
  void apply(Recomputation applying) {
    guarded(applying, () -> applying(applying));
  }

  private void comparing(Recomputation started, Project project) {
    Rules rules = recomputer.rules();
    Judging judging = Judging.recomputed(rules.revision(), started.author(), clock.instant());
    List<Long> issueIds = issues.all(project);
    Recomputation now = started.progressed(issueIds.size(), 0, 0, clock.instant());
    boolean goesOn = save(Phase.RUNNING, now, List.of());
    while (goesOn && now.done() < now.total()) {
      int next = Math.min(now.done() + STEP, now.total());
      List<Difference> found =
          recomputer.differences(issueIds.subList(now.done(), next), rules, judging);
      int differing = (int) found.stream().map(Difference::issueId).distinct().count();
      now = now.progressed(now.total(), next, now.differing() + differing, clock.instant());
      goesOn = save(Phase.RUNNING, now, found);
    }
    if (goesOn) {
      save(Phase.RUNNING, now.in(Phase.READY, clock.instant()), List.of());
    }
    LOG.info("Recomputed {}: {} of {} issues differ", now.project(), now.differing(), now.done());
  }

  private void applying(Recomputation applying) {
    Rules rules = recomputer.rules();
    Judging judging = Judging.recomputed(rules.revision(), applying.author(), clock.instant());
    Deque<Long> left = new ArrayDeque<>(store.differingIssues(applying.id()));
    int total = left.size();
    Recomputation now = applying.progressed(total, 0, applying.differing(), clock.instant());
    boolean goesOn = save(Phase.APPLYING, now, List.of());
    while (goesOn && !left.isEmpty()) {
      step(left, rules, judging);
      now = now.progressed(total, total - left.size(), now.differing(), clock.instant());
      goesOn = save(Phase.APPLYING, now, List.of());
    }
    if (goesOn) {
      save(Phase.APPLYING, now.in(Phase.APPLIED, clock.instant()), List.of());
    }
    LOG.info("Wrote the new verdicts of {} issues of {}", now.done(), now.project());
  }

  /** Issues that somebody else has at the moment come again at the end. */
  private void step(Deque<Long> left, Rules rules, Judging judging) {
    for (int i = Math.min(STEP, left.size()); i > 0; i--) {
      long issueId = left.removeFirst();
      if (!recomputer.store(issueId, rules, judging, clock.instant())) {
        left.addLast(issueId);
      }
    }
  }

  private void guarded(Recomputation begun, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("The recomputation of {} failed.", begun.project(), e);
      Recomputation failed = begun.failed(String.valueOf(e.getMessage()), clock.instant());
      save(begun.phase(), failed, List.of());
    }
  }

  private boolean save(Phase whileIn, Recomputation next, List<Difference> found) {
    boolean saved =
        transactions.call(
            () -> {
              boolean still = store.saveIf(whileIn, next);
              if (still) {
                store.addDifferences(next.id(), found);
              }
              return still;
            });
    return saved && !background.isStopping();
  }
}
